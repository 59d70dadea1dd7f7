namespace EventTimeline.Dates.Edtf;

/// <summary>How sure a component of a date is; a set (ISO 8601-2:2019, 8.1).</summary>
[Flags]
public enum EdtfQualification
{
    /// <summary>Said plainly.</summary>
    None = 0,

    /// <summary><c>?</c>: the source, or its reading, may be wrong.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: an estimate, near the value.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    UncertainApproximate = Uncertain | Approximate,
}

/// <summary>The signs of <see cref="EdtfQualification"/>.</summary>
internal static class EdtfQualificationSigns
{
    /// <summary>The sign, or nothing for <see cref="EdtfQualification.None"/>.</summary>
    public static string Sign(this EdtfQualification qualification) => qualification switch
    {
        EdtfQualification.Uncertain => "?",
        EdtfQualification.Approximate => "~",
        EdtfQualification.UncertainApproximate => "%",
        _ => "",
    };

    /// <summary>What a sign means; <see cref="EdtfQualification.None"/> for any other character.</summary>
    public static EdtfQualification Read(char sign) => sign switch
    {
        '?' => EdtfQualification.Uncertain,
        '~' => EdtfQualification.Approximate,
        '%' => EdtfQualification.UncertainApproximate,
        _ => EdtfQualification.None,
    };
}
