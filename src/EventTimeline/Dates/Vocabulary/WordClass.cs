namespace EventTimeline.Dates.Vocabulary;

/// <summary>What a word can be to the date grammar; the first column of the vocabulary files. A word may be several.</summary>
internal enum WordClass : byte
{
    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A day of the week, 1 (Monday) to 7.</summary>
    Weekday,

    /// <summary>A unit of time in the singular; value <see cref="Expressions.TimeUnit"/>.</summary>
    Unit,

    /// <summary>A unit of time in the plural.</summary>
    Units,

    /// <summary>How many of the unit a unit word holds, where not one: a fortnight.</summary>
    UnitCount,

    /// <summary>A number word.</summary>
    Cardinal,

    /// <summary>A number word that multiplies: hundred.</summary>
    Magnitude,

    /// <summary>An ordinal word.</summary>
    Ordinal,

    /// <summary>An ending that makes an ordinal of digits: th.</summary>
    OrdinalEnding,

    /// <summary>An amount that is not counted: several.</summary>
    Indefinite,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A part of the day.</summary>
    Part,

    /// <summary>An adjective that picks a period by its place from now; value <see cref="Picker"/>.</summary>
    Picker,

    /// <summary>A word that is a day by itself: yesterday; value in days from today.</summary>
    Deictic,

    /// <summary>A word that refers to past (-1), present (0) or future (1) without a date.</summary>
    Vague,

    /// <summary>An adverb or adjective that recurs by a unit: daily.</summary>
    Recurring,

    /// <summary>A word that blurs or bounds an amount; value <see cref="Expressions.TimexMod"/>.</summary>
    Bound,

    /// <summary>early, mid, late; value <see cref="Expressions.TimexMod"/>.</summary>
    Stage,

    /// <summary>A noun for a stage: the beginning of; value <see cref="Expressions.TimexMod"/>.</summary>
    StageNoun,

    /// <summary>An era: 1 common, -1 before it.</summary>
    Era,

    /// <summary>am (0) or pm (12).</summary>
    Meridiem,

    /// <summary>A time zone.</summary>
    Zone,

    /// <summary>A holiday; value its row in the holidays.</summary>
    Holiday,

    /// <summary>A year written as two number words, first half: nineteen.</summary>
    YearHead,

    /// <summary>A decade written as a word: nineties.</summary>
    DecadeWord,

    /// <summary>A noun that stands for a period before named: period.</summary>
    PeriodNoun,

    /// <summary>A function word; value <see cref="Vocabulary.Particle"/>.</summary>
    Particle,

    /// <summary>A verb form that says past (-1) or future (+1).</summary>
    Tense,

    /// <summary>A word after which a number or a month name is no date: Mrs, Bill, page.</summary>
    Blocker,

    /// <summary>A noun that shows that the number before it is a count: people, votes.</summary>
    Counted,
}

/// <summary>Which period an adjective picks.</summary>
internal enum Picker : byte
{
    /// <summary>last: the one before now.</summary>
    Last,

    /// <summary>past: before now, or up to now.</summary>
    Past,

    /// <summary>previous, preceding: the one before the passage's time.</summary>
    Previous,

    /// <summary>this.</summary>
    This,

    /// <summary>current.</summary>
    Current,

    /// <summary>latest.</summary>
    Latest,

    /// <summary>that: the one the passage is about.</summary>
    That,

    /// <summary>same.</summary>
    Same,

    /// <summary>next.</summary>
    Next,

    /// <summary>coming, upcoming.</summary>
    Coming,

    /// <summary>following: the one after the passage's time.</summary>
    Following,

    /// <summary>recent.</summary>
    Recent,

    /// <summary>future.</summary>
    Future,
}

/// <summary>The function words that rules name.</summary>
internal enum Particle : byte
{
    /// <summary>the.</summary>
    The,

    /// <summary>a, an.</summary>
    A,

    /// <summary>of.</summary>
    Of,

    /// <summary>and.</summary>
    And,

    /// <summary>or.</summary>
    Or,

    /// <summary>to.</summary>
    To,

    /// <summary>in, during, within.</summary>
    In,

    /// <summary>on.</summary>
    On,

    /// <summary>at.</summary>
    At,

    /// <summary>by.</summary>
    By,

    /// <summary>from.</summary>
    From,

    /// <summary>since.</summary>
    Since,

    /// <summary>until, till, through.</summary>
    Until,

    /// <summary>between.</summary>
    Between,

    /// <summary>before.</summary>
    Before,

    /// <summary>after.</summary>
    After,

    /// <summary>for.</summary>
    For,

    /// <summary>ago.</summary>
    Ago,

    /// <summary>earlier.</summary>
    Earlier,

    /// <summary>later, afterwards.</summary>
    Later,

    /// <summary>ahead.</summary>
    Ahead,

    /// <summary>now.</summary>
    Now,

    /// <summary>every.</summary>
    Every,

    /// <summary>each.</summary>
    Each,

    /// <summary>once, twice.</summary>
    Once,

    /// <summary>times.</summary>
    Times,

    /// <summary>per.</summary>
    Per,

    /// <summary>half.</summary>
    Half,

    /// <summary>couple.</summary>
    Couple,

    /// <summary>more, less, least, most.</summary>
    More,

    /// <summary>less, fewer.</summary>
    Less,

    /// <summary>least.</summary>
    Least,

    /// <summary>most.</summary>
    Most,

    /// <summary>than.</summary>
    Than,

    /// <summary>as.</summary>
    As,

    /// <summary>fiscal.</summary>
    Fiscal,

    /// <summary>Q before the number of a quarter.</summary>
    QuarterLetter,

    /// <summary>H before the number of a half-year.</summary>
    HalfLetter,

    /// <summary>calendar, full, entire, whole, another, additional: may stand before a unit.</summary>
    Filler,

    /// <summary>old.</summary>
    Old,

    /// <summary>long.</summary>
    Long,

    /// <summary>end.</summary>
    End,

    /// <summary>time.</summary>
    Time,

    /// <summary>o (of o'clock).</summary>
    O,

    /// <summary>clock.</summary>
    Clock,

    /// <summary>so.</summary>
    So,

    /// <summary>up.</summary>
    Up,

    /// <summary>no.</summary>
    No,

    /// <summary>not.</summary>
    Not,

    /// <summary>former.</summary>
    Former,

    /// <summary>back.</summary>
    Back,

    /// <summary>then.</summary>
    Then,

    /// <summary>eve.</summary>
    Eve,

    /// <summary>s after an apostrophe or digits.</summary>
    S,

    /// <summary>first.</summary>
    First,

    /// <summary>Possessives, other determiners: its, their, his.</summary>
    Possessive,

    /// <summary>near, short, long, medium in "the near term".</summary>
    Near,

    /// <summary>term, run.</summary>
    Term,

    /// <summary>day after/before words: tomorrow's.</summary>
    Anniversary,

    /// <summary>comparable.</summary>
    Comparable,

    /// <summary>holy, Muslim and other fillers before "month of Ramadan".</summary>
    Pre,

    /// <summary>some.</summary>
    Some,

    /// <summary>AD written before its year.</summary>
    Dated,

    /// <summary>with "days" before a noun: these.</summary>
    These,

    /// <summary>those.</summary>
    Those,

    /// <summary>ended, ending.</summary>
    Ended,

    /// <summary>election, elections, Olympics: a year before it is a year.</summary>
    Occasion,
}
