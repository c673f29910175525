namespace Timeline.Tests.Shell;

/// <summary>A test class, or what several tests share, with something to end behind it that takes time. Of <see cref="IAsyncDisposable"/> the test runner knows nothing.</summary>
public interface IEndsAsync : IAsyncLifetime
{
    Task IAsyncLifetime.InitializeAsync() => Task.CompletedTask;
}
