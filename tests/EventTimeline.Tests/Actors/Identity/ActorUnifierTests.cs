using EventTimeline.Actors;
using EventTimeline.Actors.Identity;
using EventTimeline.Text;

namespace EventTimeline.Tests.Actors.Identity;

public sealed class ActorUnifierTests
{
    private static readonly ActorUnifier Unifier = new();

    private static ActorDocument Document(string id, params (string Name, ActorKind Kind)[] actors) => new(id, new DocumentActors(
        [.. actors.Select((actor, index) => new LocalActor(index, actor.Name, actor.Kind, [actor.Name], []))],
        [.. actors.Select((_, index) => new ActorMention(index, new TextSpan(index, index + 1), 0, index, MentionForm.Name))]));

    private static (string, ActorKind) Person(string name) => (name, ActorKind.Person);

    private static (string, ActorKind) Organisation(string name) => (name, ActorKind.Organisation);

    [Theory]
    [InlineData(ActorKind.Person, "Musa Abu Marzouq", "Mousa Abu Marzouk", "Musa Abu Marzook")]
    [InlineData(ActorKind.Person, "Khaled Meshaal", "Khalid Mashal")]
    [InlineData(ActorKind.Organisation, "International Criminal Court", "ICC")]
    [InlineData(ActorKind.Organisation, "Palestinian Authority", "PA")]
    [InlineData(ActorKind.Organisation, "Coordinator of Government Activities in the Territories", "COGAT")]
    public void Spellings_meet(ActorKind kind, params string[] names)
    {
        var documents = names.Select((name, index) => Document($"d{index}", (name, kind))).ToList();
        var result = Unifier.Unify(documents, ActorKnowledge.None);
        result.Actors.Count.ShouldBe(1);
        result.Merges.ShouldAllBe(merge => merge.Because.Length > 0 && merge.Score >= 0.75);
        documents.ShouldAllBe(document => result.IdOf(document.Document, 0) == result.Actors[0].Id);
    }

    [Fact]
    public void Two_of_one_family_stay_two()
    {
        var result = Unifier.Unify([Document("a", Person("Marwan Barghouti"), Person("Fadwa Barghouti")), Document("b", Person("Barghouti"))], ActorKnowledge.None);
        result.Actors.Count.ShouldBe(3);
        result.Doubtful.Count.ShouldBe(2);
    }

    [Fact]
    public void A_family_name_alone_joins_the_only_full_name()
    {
        var result = Unifier.Unify([Document("a", Person("Mahmoud Abbas")), Document("b", Person("Abbas"))], ActorKnowledge.None);
        result.Actors.ShouldHaveSingleItem().Name.ShouldBe("Mahmoud Abbas");
        result.Actors[0].Aliases.ShouldBe(["Abbas"]);
    }

    [Fact]
    public void A_family_name_that_only_sounds_like_another_is_left_doubtful()
    {
        var result = Unifier.Unify([Document("a", Person("Adel Hana")), Document("b", Person("Haniyeh"))], ActorKnowledge.None);
        result.Actors.Count.ShouldBe(2);
        result.Doubtful.ShouldAllBe(pair => pair.Because.Contains("sound alike"));
    }

    [Fact]
    public void An_acronym_of_two_organisations_joins_one_at_most()
    {
        var result = Unifier.Unify(
            [Document("a", Organisation("Palestinian Authority")), Document("b", Organisation("Press Association")), Document("c", Organisation("PA"))],
            ActorKnowledge.None);
        result.IdOf("a", 0).ShouldNotBe(result.IdOf("b", 0));
    }

    [Fact]
    public void Order_of_documents_changes_nothing()
    {
        List<ActorDocument> documents =
        [
            Document("a", Person("Musa Abu Marzouq"), Organisation("Hamas")), Document("b", Person("Mousa Abu Marzouk"), Organisation("ICC")),
            Document("c", Person("Marzouk"), Organisation("International Criminal Court")), Document("d", Person("Fadwa Barghouti"), Person("Barghouti")),
        ];
        var straight = Unifier.Unify(documents, ActorKnowledge.None);
        documents.Reverse();
        var reversed = Unifier.Unify(documents, ActorKnowledge.None);
        reversed.Actors.Select(actor => (actor.Id, actor.Name)).ShouldBe(straight.Actors.Select(actor => (actor.Id, actor.Name)));
        reversed.Merges.ShouldBe(straight.Merges);
        reversed.Doubtful.ShouldBe(straight.Doubtful);
    }

    [Fact]
    public void What_a_person_decided_holds()
    {
        List<ActorDocument> documents = [Document("a", Person("Khaled Meshaal")), Document("b", Person("Khalid Mashal")), Document("c", Person("Abu al-Walid"))];
        var apart = Unifier.Unify(documents, new ActorKnowledge([], [new ActorDecision("Khaled Meshaal", "Khalid Mashal", Same: false)]));
        apart.IdOf("a", 0).ShouldNotBe(apart.IdOf("b", 0));
        apart.Doubtful.ShouldBeEmpty();
        var known = new Actor { Id = "meshaal", Name = "Khaled Meshaal", Kind = ActorKind.Person, Aliases = ["Abu al-Walid"] };
        var together = Unifier.Unify(documents, new ActorKnowledge([known], []));
        new[] { "a", "b", "c" }.ShouldAllBe(document => together.IdOf(document, 0) == "meshaal");
    }

    [Fact]
    public void Ids_are_distinct_and_namesakes_of_two_kinds_are_two()
    {
        var result = Unifier.Unify([Document("a", ("Moscow", ActorKind.Place), ("Moscow", ActorKind.Thing), Person("Moscow"))], ActorKnowledge.None);
        result.Actors.Select(actor => actor.Id).Distinct().Count().ShouldBe(3);
    }
}
