using System.Diagnostics.CodeAnalysis;

namespace EventTimeline.Dates.Edtf;

/// <summary>A value, or what is wrong with the text and where.</summary>
public readonly record struct EdtfParseResult
{
    private EdtfParseResult(EdtfValue? value, int position, string? message)
    {
        Value = value;
        Position = position;
        Message = message;
    }

    /// <summary>The value, or null where the text is no EDTF.</summary>
    public EdtfValue? Value { get; }

    /// <summary>0-based index of the character at fault; 0 for a success.</summary>
    public int Position { get; }

    /// <summary>What was expected there, or null for a success.</summary>
    public string? Message { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Message))]
    public bool Success => Value is not null;

    internal static EdtfParseResult Of(EdtfValue value) => new(value, 0, null);

    internal static EdtfParseResult Failure(int position, string message) => new(null, position, message);
}
