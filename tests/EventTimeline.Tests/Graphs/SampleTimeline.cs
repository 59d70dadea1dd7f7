using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Events;
using EventTimeline.Merging;
using EventTimeline.Text;
using EventTimeline.Timelines;
using NodaTime;

namespace EventTimeline.Tests.Graphs;

/// <summary>A small timeline with everything that a graph or an exchange file must carry: odd characters, open dates, a place, a conflict.</summary>
internal static class SampleTimeline
{
    public static Timeline Make() => new()
    {
        Documents =
        [
            new TimelineDocument("report", "in/report.txt", "A <Report> & more", new DocumentDate("2014-03-02", Day(2014, 3, 2), DateBasis.Stated, "header")),
            new TimelineDocument("note", "in/note.txt", null, DocumentDate.Unknown),
        ],
        Actors =
        [
            new Actor { Id = "ana-lopez", Name = "Ana \"Annie\" López", Kind = ActorKind.Person, Aliases = ["A. Lopez"] },
            new Actor { Id = "harbour-union", Name = "Harbour Union", Kind = ActorKind.Organisation },
            new Actor { Id = "porto", Name = "Porto", Kind = ActorKind.Place },
        ],
        Events =
        [
            Event("strike", "Harbour Union strikes", "2014-03-01", Day(2014, 3, 1), DatePrecision.Day, EventStatus.Occurred,
                [new("harbour-union", "agent")], "porto"),
            Event("talks", "Ana López meets the union; no deal, =1+1", "2014-03", new(new(2014, 3, 2), new(2014, 3, 31)), DatePrecision.Month,
                EventStatus.Planned, [new("ana-lopez", "participant"), new("harbour-union", "participant")], "the old custom house"),
            Event("since", "Crane stands idle #ever", "2015/..", new(new(2015, 1, 1), null), DatePrecision.Year, EventStatus.Ongoing, [], null),
            Event("undated", "Control\u0001 \uD800 characters", null, default, DatePrecision.None, EventStatus.Hypothetical, [new("ana-lopez", "agent")], null),
        ],
        Conflicts = [new Conflict(ConflictKind.Date, "talks", "two dates", [])],
    };

    public static DateBounds Day(int year, int month, int day) => new(new LocalDate(year, month, day), new LocalDate(year, month, day));

    private static TimelineEvent Event(
        string id, string title, string? edtf, DateBounds bounds, DatePrecision precision, EventStatus status, Participation[] who, string? place) => new()
        {
            Id = id,
            Title = title,
            Type = "consult",
            Status = status,
            Date = new EventDate { Edtf = edtf, Bounds = bounds, Precision = precision, Basis = DateBasis.Stated, Text = edtf },
            Participants = who,
            Place = place,
            Sources = [new EventSource { Document = "report", Span = new TextSpan(0, 5), Quote = $"They said: “{title}”; \\ and\nmore." }],
        };
}
