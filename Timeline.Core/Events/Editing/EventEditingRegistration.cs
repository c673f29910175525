using Microsoft.Extensions.DependencyInjection;

namespace Timeline.Core.Events.Editing;

public static class EventEditingRegistration
{
    public static IServiceCollection AddEventEditing(this IServiceCollection services) => services
        .AddSingleton<ReadEditedEvent>().AddSingleton<RecordEvent>().AddSingleton<PublishEvent>().AddSingleton<WithdrawEvent>()
        .AddSingleton<AttachPassages>().AddSingleton<DetachPassage>().AddSingleton<RecordClaim>().AddSingleton<RemoveClaim>().AddSingleton<RejectClaim>().AddSingleton<ReconsiderClaim>().AddSingleton<ReadEditedClaim>()
        .AddSingleton<SetByHand>().AddSingleton<TakeBackCorrection>()
        .AddSingleton<AddPlace>().AddSingleton<AddActor>().AddSingleton<ListCast>().AddSingleton<CorrectPlace>().AddSingleton<CorrectActor>().AddSingleton<ReadNames>();
}
