using System.Linq.Expressions;

namespace Timeline.Core.Storage;

/// <summary>Which rows of <typeparamref name="T"/> a reader may see; it holds in every query of a context that does not see drafts.</summary>
/// <remarks>Stands where all that the rule reads is known. A set that the rule itself reads is already cut by its own rule.</remarks>
public interface IReadersSee<T> where T : class
{
    Expression<Func<T, bool>> Rule(TimelineDb db);
}
