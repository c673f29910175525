using Timeline.Core.Texts.Names;

namespace Timeline.Core.Texts.Bearers;

/// <summary>What people set down about forms of names, while names are being merged.</summary>
sealed class NameTies
{
    readonly string[] _forms;
    readonly SettledTies _settled;
    readonly IReadOnlyList<Tie<string>> _ties;
    readonly (int One, int Other)[] _apart;

    /// <summary>For each form a spelling that has it, all of which are one by then; null where no article writes it.</summary>
    readonly NameSpelling?[] _written;

    public NameTies(IReadOnlyList<Tie<string>> ties)
    {
        _ties = ties;
        _forms = [.. ties.SelectMany(tie => new[] { tie.One, tie.Other }).Distinct().Order(StringComparer.Ordinal)];
        _settled = SettledTies.Of(_forms.Length, ties.Select(tie => new Tie<int[]>(tie.Correction, tie.IsTogether, [Number(tie.One)], [Number(tie.Other)])));
        _apart = [.. _settled.Apart];
        _written = new NameSpelling?[_forms.Length];
    }

    /// <summary>A correction is not there where no article writes one of its forms.</summary>
    public IReadOnlyList<TieOutcome> Outcomes => [.. _settled.Outcomes.Select(one => IsThere(one.Correction) ? one : new TieOutcome(one.Correction, TieState.Missing, []))];

    /// <summary>The bearer that the alias table knows for a name, unless a person parted this form from it: then the form is a bearer of its own.</summary>
    public NameEntry? EntryOf(NameMention name) =>
        name.Entry is { } entry && _apart.Length > 0 && Number(name.Text) is >= 0 and var form && Array.Exists(_apart, pair => Leaves(form, entry, pair)) ? entry with { Canonical = name.Text } : name.Entry;

    /// <summary>Makes one what people joined, before anything else is looked at.</summary>
    public void Join(IEnumerable<NameSpelling> spellings)
    {
        if (_forms.Length == 0) return;
        foreach (var spelling in spellings)
        {
            foreach (var form in spelling.Mentions.Select(named => Number(named.Mention.Text)).Distinct().Where(form => form >= 0))
            {
                if (_written[form] is { } first) first.Unite(spelling);
                else _written[form] = spelling;
            }
        }
        for (var form = 0; form < _forms.Length; form++)
            foreach (var other in _settled.Group(form)) if (_written[form] is { } one && _written[other] is { } same) one.Unite(same);
    }

    public bool MayMeet(NameSpelling one, NameSpelling other)
    {
        if (_apart.Length == 0) return true;
        var (a, b) = (one.Root(), other.Root());
        return !Array.Exists(_apart, pair => (_written[pair.One]?.Root(), _written[pair.Other]?.Root()) is var (first, second) && ((first == a && second == b) || (first == b && second == a)));
    }

    /// <summary>The group with the corrections that are about it.</summary>
    public NameGroup Marked(NameGroup group) => _forms.Length == 0 ? group : group with
    {
        ByHand = [.. group.Mentions.Select(named => Number(named.Mention.Text)).Distinct().Where(form => form >= 0).SelectMany(_settled.CorrectionsOf).Where(IsThere).Distinct().Order()],
    };

    int Number(string form) => Array.BinarySearch(_forms, form, StringComparer.Ordinal);

    bool IsThere(long correction) => _ties.Any(tie => tie.Correction == correction && _written[Number(tie.One)] is not null && _written[Number(tie.Other)] is not null);

    /// <summary>Of two forms of one bearer of the table the first leaves it, unless it is the bearer's own name.</summary>
    bool Leaves(int form, NameEntry entry, (int One, int Other) apart)
    {
        var (one, other) = (_settled.Group(apart.One), _settled.Group(apart.Other));
        var isOwnName = one.Any(number => _forms[number] == entry.Canonical);
        return isOwnName ? other.Contains(form) : one.Contains(form) && other.Any(number => entry.Canonical == _forms[number] || entry.Forms.Contains(_forms[number]));
    }
}
