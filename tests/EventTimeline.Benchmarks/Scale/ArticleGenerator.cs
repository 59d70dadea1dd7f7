using System.Globalization;
using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Events;
using EventTimeline.Text;
using NodaTime;
using NodaTime.Text;

namespace EventTimeline.Benchmarks.Scale;

/// <summary>Writes articles about a <see cref="World"/>: as text, and as the stages before merging would read them.</summary>
internal sealed class ArticleGenerator(World world)
{
    /// <summary>Events that an article reports.</summary>
    private const int Reports = 10;

    private static readonly LocalDatePattern Spoken = LocalDatePattern.Create("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>The article with a number; always the same for the same world.</summary>
    public DocumentEvents Article(int number)
    {
        var random = new Random(number * 7919);
        var lead = world.Stories[number * 31 % world.Stories.Count];
        var article = new ArticleBuilder($"article-{number:00000}", lead.Day.PlusDays(random.Next(1, 4)));
        for (var i = 0; i < Reports; i++)
        {
            // A story is retold soon after by a few articles, and later by some as background.
            var story = i == 0 ? lead : world.Stories[Math.Abs((number * 31) + random.Next(-25, 25)) % world.Stories.Count];
            article.Report(story, story.Kind.Wordings[random.Next(story.Kind.Wordings.Count)], random.Next(3) == 0, random.Next(40) == 0);
        }

        return article.Make();
    }

    private sealed class ArticleBuilder(string id, LocalDate published)
    {
        private readonly List<LocalActor> _actors = [];
        private readonly List<EventMention> _events = [];
        private string _text = "";

        public void Report(Story story, string wording, bool vague, bool dayOff)
        {
            var day = dayOff ? story.Day.PlusDays(1) : story.Day;
            var said = vague ? "in " + day.ToString("MMMM uuuu", CultureInfo.InvariantCulture) : "on " + Spoken.Format(day);
            var sentence = wording.Replace("{A}", story.Agent, StringComparison.Ordinal).Replace("{T}", story.Target, StringComparison.Ordinal)
                .Replace("{P}", story.Town, StringComparison.Ordinal).Replace("{D}", said, StringComparison.Ordinal)
                .Replace("{N}", story.Number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{W}", story.Topic, StringComparison.Ordinal);
            sentence = char.ToUpperInvariant(sentence[0]) + sentence[1..];
            var (open, close) = (sentence.IndexOf('[', StringComparison.Ordinal), sentence.IndexOf(']', StringComparison.Ordinal));
            var plain = sentence.Remove(close, 1).Remove(open, 1);
            var start = _text.Length;
            _text += plain + "\n";
            _events.Add(new EventMention
            {
                Sentence = _events.Count,
                Word = 0,
                Trigger = new TextSpan(start + open, start + close - 1),
                Lemma = story.Kind.Lemma,
                Type = story.Kind.Type,
                Status = EventStatus.Occurred,
                Date = Date(day, vague, said),
                Participants = [.. Participants(story, plain, start)],
                Quote = new TextSpan(start, start + plain.Length),
                Title = plain.TrimEnd('.'),
                Context = [.. plain.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2).Select(word => word.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)],
                Salience = 0.7,
            });
        }

        public DocumentEvents Make()
        {
            var text = _text;
            var document = new Document
            {
                Id = id,
                File = $"articles/{id}.txt",
                Text = text,
                Title = text[..text.IndexOf('\n', StringComparison.Ordinal)].TrimEnd('.'),
                Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Body)],
            };
            var date = new DocumentDate(LocalDatePattern.Iso.Format(published), new DateBounds(published, published), DateBasis.Stated, "the header says so");
            return new DocumentEvents(document, new DocumentDates(date, [], []), new DocumentActors(_actors, []), _events);
        }

        private static EventDate Date(LocalDate day, bool vague, string said)
        {
            var first = new LocalDate(day.Year, day.Month, 1);
            return new EventDate
            {
                Edtf = vague ? day.ToString("uuuu-MM", CultureInfo.InvariantCulture) : LocalDatePattern.Iso.Format(day),
                Bounds = vague ? new DateBounds(first, first.PlusMonths(1).PlusDays(-1)) : new DateBounds(day, day),
                Precision = vague ? DatePrecision.Month : DatePrecision.Day,
                Basis = DateBasis.Stated,
                Text = said,
            };
        }

        private IEnumerable<MentionParticipant> Participants(Story story, string sentence, int offset)
        {
            foreach (var (name, role, isPerson) in new[] { (story.Agent, ParticipantRoles.Agent, story.Kind.ByPerson), (story.Target, ParticipantRoles.Target, story.Kind.ToPerson) })
            {
                var at = sentence.IndexOf(name, StringComparison.Ordinal);
                if (at >= 0)
                {
                    yield return new MentionParticipant(Actor(name, isPerson ? ActorKind.Person : ActorKind.Organisation), role, new TextSpan(offset + at, offset + at + name.Length));
                }
            }
        }

        private int Actor(string name, ActorKind kind)
        {
            var index = _actors.FindIndex(actor => actor.Name == name);
            if (index < 0)
            {
                index = _actors.Count;
                _actors.Add(new LocalActor(index, name, kind, [name], []));
            }

            return index;
        }
    }
}
