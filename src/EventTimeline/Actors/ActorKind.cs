namespace EventTimeline.Actors;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company, party, movement, agency, court, armed group, publication.</summary>
    Organisation,

    /// <summary>A country or its government, also named by its capital or its people.</summary>
    State,

    /// <summary>People taken together without an organisation: observers, a delegation, protesters.</summary>
    Group,

    /// <summary>A place that acts as one or where things happen.</summary>
    Place,

    /// <summary>A named thing that takes part in events: a product, a ship, an aircraft, an index.</summary>
    Thing,
}
