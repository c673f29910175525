using Microsoft.AspNetCore.Http.Metadata;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest;

/// <summary>How much may come to the import page at once. What is over the smaller limits is still received, so that the answer can name the limit and hold what was typed.</summary>
[AttributeUsage(AttributeTargets.Class)]
sealed class ImportLimitsAttribute : Attribute, IFormOptionsMetadata, IRequestSizeLimitMetadata
{
    /// <summary>UTF-16 code units of one pasted text. A book has a million.</summary>
    public const int PastedCharacters = 2_000_000;

    /// <summary>MB of 1,000,000 bytes for one file.</summary>
    public const int MegabytesPerFile = TextDecoder.MostBytes / 1_000_000;

    /// <summary>MB for all files of one form together.</summary>
    public const int MegabytesTogether = 100;

    /// <summary>Of one form; each may take half a minute.</summary>
    public const int Addresses = 50;

    const int BytesReceived = (MegabytesTogether + 10) * 1_000_000;

    public long? MaxRequestBodySize => BytesReceived;

    public bool? BufferBody => null;

    public int? MemoryBufferThreshold => null;

    public long? BufferBodyLengthLimit => BytesReceived;

    public int? ValueCountLimit => null;

    public int? KeyLengthLimit => null;

    // Beyond this a pasted text is not sent back, for a browser would hardly show it.
    public int? ValueLengthLimit => 16_000_000;

    public int? MultipartBoundaryLengthLimit => null;

    public int? MultipartHeadersCountLimit => null;

    public int? MultipartHeadersLengthLimit => null;

    public long? MultipartBodyLengthLimit => BytesReceived;
}
