namespace EventTimeline.Merging.Pairs;

/// <summary>What a pair of mentions is compared by; each is 0 to 1 unless it says otherwise. Names are those of <c>pair-weights.tsv</c>.</summary>
internal enum PairFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>The same trigger lemma.</summary>
    SameLemma,

    /// <summary>The same trigger lemma, and one that says something by itself.</summary>
    SameTellingLemma,

    /// <summary>Different lemmas with one stem: <i>announce</i> and <i>announcement</i>.</summary>
    SameStem,

    /// <summary>The same trigger lemma, and one that names many different events.</summary>
    SameGenericLemma,

    /// <summary>The same event type.</summary>
    SameType,

    /// <summary>Either trigger is one that names many different events.</summary>
    GenericTrigger,

    /// <summary>Similarity of the triggers' word vectors where the lemmas differ.</summary>
    TriggerSimilarity,

    /// <summary>Either trigger is among the other's context words.</summary>
    TriggerInContext,

    /// <summary>Both are dated to the same day.</summary>
    SameDay,

    /// <summary>Both are dated, and one date lies in the other or overlaps it.</summary>
    DatesFit,

    /// <summary>One is dated, the other not.</summary>
    OneUndated,

    /// <summary>Neither is dated.</summary>
    BothUndated,

    /// <summary>The dates exclude each other; grows with the gap: 0.2 for a day, 1 for more than a year.</summary>
    DateGap,

    /// <summary>Share of the participants of the mention with fewer that both have, by the weight of the rarest of them.</summary>
    SharedActors,

    /// <summary>Weight of the rarest actor that both have: the fewer documents name it, the more.</summary>
    RarestSharedActor,

    /// <summary>Weight of an actor that both have in one role.</summary>
    SharedRole,

    /// <summary>Two or more actors that both have.</summary>
    SeveralShared,

    /// <summary>Both have an agent of one kind, and not the same.</summary>
    AgentsDiffer,

    /// <summary>Both have a target of one kind, and not the same.</summary>
    TargetsDiffer,

    /// <summary>Either has no participant with a name.</summary>
    ActorsUnknown,

    /// <summary>Weighted share of the context words that both have.</summary>
    SharedContext,

    /// <summary>Sum of the weights of the three rarest words that both have, divided by three.</summary>
    RareContext,

    /// <summary>Weighted share of the title words that both have.</summary>
    SharedTitle,

    /// <summary>Both titles say more than the trigger, and they have no word in common.</summary>
    TitlesDiffer,

    /// <summary>The same place.</summary>
    SamePlace,

    /// <summary>Different places.</summary>
    PlacesDiffer,

    /// <summary>In one document.</summary>
    SameDocument,

    /// <summary>In one sentence.</summary>
    SameSentence,

    /// <summary>In one document; falls with the distance in sentences: 1 for neighbours.</summary>
    Near,

    /// <summary>In one document, one in its headline and the other among the first sentences, with the same type.</summary>
    HeadlineAndLead,

    /// <summary>In one document, and the later points back with a definite noun of the same lemma, stem or type: <i>the announcement</i>.</summary>
    PointsBack,

    /// <summary>In one document, the later with a definite noun of another lemma, stem and type; similarity of the two.</summary>
    PointsBackAlike,

    /// <summary>In one document, with the same telling lemma.</summary>
    SameLemmaInDocument,

    /// <summary>In one document, with the same telling lemma or stem, and titles that have nothing in common.</summary>
    SameLemmaOtherTitle,

    /// <summary>Both report what someone says or thinks, in different sentences.</summary>
    BothSpeech,

    /// <summary>Both report what someone says or thinks with one lemma or stem, and their titles have nothing in common.</summary>
    SpeechOfOtherTitle,

    /// <summary>In one document; one is past, the other planned, expected or spoken of as possible.</summary>
    StatusDiffersInDocument,

    /// <summary>
    /// In different documents, one undated at least; days between the dates, an undated mention being of its document's day, on the scale of
    /// <see cref="DateGap"/>.
    /// </summary>
    ReportGap,

    /// <summary>In different documents, one undated at least, and nothing tells when either document was written.</summary>
    ReportsUndated,

    /// <summary>One happened and the other did not, or is spoken of as possible.</summary>
    StatusDiffers,

    /// <summary>Said by the same actor.</summary>
    SameAttribution,

    /// <summary>Said by different actors.</summary>
    AttributionsDiffer,

    /// <summary>Both bear a word that tells such events from each other: <i>presidential</i>.</summary>
    SameDistinction,

    /// <summary>The same telling type, both dated and the dates fit, and an actor in common.</summary>
    TypeDateActor,

    /// <summary>The same telling type, both dated and the dates fit; share of the context words.</summary>
    TypeDateContext,

    /// <summary>In different documents, one undated, with an event that often comes again: an election, a meeting, a visit.</summary>
    RecurringUndated,

    /// <summary>The same telling lemma, fitting dates and an actor in common.</summary>
    LemmaDateActor,

    /// <summary>The same telling lemma, fitting dates and rare words in common.</summary>
    LemmaDateContext,
}
