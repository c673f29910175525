using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Timeline.Core.Storage;

/// <summary>Which rows of <typeparamref name="T"/> a reader may see; it holds in every query of a context that does not see drafts.</summary>
/// <remarks>Stands where all that the rule reads is known. A set that the rule itself reads is already cut by its own rule.</remarks>
public interface IReadersSee<T> where T : class
{
    Expression<Func<T, bool>> Rule(TimelineDb db);
}

/// <summary>Which rows of <typeparamref name="T"/> anybody sees, editors too; it holds in every query, beside <see cref="IReadersSee{T}"/>, but where a write must know of what is hidden: see <see cref="HiddenRows"/>.</summary>
/// <remarks><inheritdoc cref="IReadersSee{T}"/></remarks>
public interface IAnybodySees<T> where T : class
{
    Expression<Func<T, bool>> Rule(TimelineDb db);
}

/// <summary>Names of the rules that cut a set.</summary>
static class HiddenRows
{
    public const string Drafts = nameof(Drafts);
    public const string ThrownAway = nameof(ThrownAway);

    /// <summary>With the rows that nobody sees: their addresses are taken all the same, and what refers to them must not lose them. It holds in the whole query, whichever of its sets it stands at.</summary>
    public static IQueryable<T> WithThrownAway<T>(this IQueryable<T> rows) where T : class => rows.IgnoreQueryFilters([ThrownAway]);
}
