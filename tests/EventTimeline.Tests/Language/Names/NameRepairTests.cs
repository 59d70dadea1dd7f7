using EventTimeline.Language;
using EventTimeline.Language.Names;

namespace EventTimeline.Tests.Language.Names;

/// <summary>Names in brackets, each with the first letter of its kind: (P person), (O organisation), (L place), (X other).</summary>
public sealed class NameRepairTests
{
    [Theory]
    [InlineData("the [X Kenyan] [O Workers Party] won", "the [O Kenyan Workers Party] won")]
    [InlineData("the [X Kenyan] [P Obi] won", "the [X Kenyan] [P Obi] won")]
    [InlineData("the [X Kenyan] [O Orbis] won", "the [X Kenyan] [O Orbis] won")]
    [InlineData("he sued [P Orbis] , Inc. in May", "he sued [O Orbis , Inc.] in May")]
    [InlineData("he sued [L Orbis] , [L Ltd] in May", "he sued [O Orbis , Ltd] in May")]
    [InlineData("he met [P Vogt] , [P Ag Sow] and left", "he met [P Vogt] , [P Ag Sow] and left")]
    [InlineData("born in [L Miami Florida] in May", "born in [L Miami] [L Florida] in May")]
    [InlineData("born in [L New York City] in May", "born in [L New York City] in May")]
    [InlineData("born in [L Upper Zork] in May", "born in [L Upper Zork] in May")]
    [InlineData("after [P Hurricane Amina] struck", "after [X Hurricane Amina] struck")]
    [InlineData("room [O 4105SF] of [O 3M]", "room 4105SF of [O 3M]")]
    [InlineData("no names here", "no names here")]
    public void Names_are_joined_and_parted(string before, string after)
    {
        var (forms, names) = Parse(before);
        NameRepair.Apply(forms, names);
        names.ShouldBe(Parse(after).Names);
    }

    private static (string[] Forms, List<NamedEntity> Names) Parse(string text)
    {
        var (forms, names, start, kind) = (new List<string>(), new List<NamedEntity>(), 0, EntityKind.Other);
        foreach (var word in text.Split(' '))
        {
            if (word[0] == '[')
            {
                (start, kind) = (forms.Count, word[1] switch { 'P' => EntityKind.Person, 'O' => EntityKind.Organisation, 'L' => EntityKind.Place, _ => EntityKind.Other });
                continue;
            }

            forms.Add(word.TrimEnd(']'));
            if (word[^1] == ']')
            {
                names.Add(new NamedEntity(start, forms.Count, kind));
            }
        }

        return ([.. forms], names);
    }
}
