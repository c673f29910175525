using System.Globalization;
using Timeline.Core.Dates;
using Timeline.Core.Events;

namespace Timeline.Web.Claims;

/// <summary>Claims in the words that a reader sees.</summary>
static class ClaimWords
{
    /// <summary>The value as its source states it: “more than 270,000”, “finance chief”, “9 April 2016”; a weekday alone with the day that it was.</summary>
    public static string Value(CuratedValue value)
    {
        var date = value.Edtf is { } edtf && EdtfDate.Read(edtf).Date is { } read ? DateWords.WriteShort(read, CultureInfo.CurrentCulture) : null;
        if (value.Stated is { } stated) return date is null || value.Edtf!.Length != "2016-04-09".Length || stated.Any(char.IsDigit) ? stated : string.Format(CultureInfo.CurrentCulture, ClaimPageWords.DayMeant, stated, date);
        if (date is not null) return date;
        var number = value.Value?.ToString("#,0.###", CultureInfo.CurrentCulture);
        return string.Join(' ', new[] { value.Qualifier, number, value.Unit }.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>Who says it and as of when.</summary>
    public static string By(CuratedValue value)
    {
        var who = value.AttributedTo ?? ClaimPageWords.OwnVoice;
        return value.AsOf is { } asOf && EdtfDate.Read(asOf).Date is { } date
            ? string.Format(CultureInfo.CurrentCulture, ClaimPageWords.ByAsOf, who, DateWords.WriteShort(date, CultureInfo.CurrentCulture))
            : who;
    }

    /// <summary>The word of a verdict, which its sign goes with.</summary>
    public static string Status(CuratedStatus status) => status switch
    {
        CuratedStatus.Single => ClaimPageWords.Single,
        CuratedStatus.Agree => ClaimPageWords.Agree,
        CuratedStatus.Compatible => ClaimPageWords.Compatible,
        CuratedStatus.Superseded => ClaimPageWords.Superseded,
        CuratedStatus.Suspect => ClaimPageWords.Suspect,
        CuratedStatus.Conflict => ClaimPageWords.Conflict,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Whether sources stand against each other on it.</summary>
    public static bool IsDisputed(CuratedStatus status) => status is CuratedStatus.Conflict or CuratedStatus.Suspect;
}
