using System.Reflection;

namespace EventTimeline.Tests.Architecture;

/// <summary>Inside the core a folder uses only folders to its left; read from the compiled types, so that no using hides.</summary>
public sealed class ArrowTests
{
    private static readonly string[] Order =
        ["Text", "Language", "Documents", "Dates", "Actors", "Events", "Merging", "Graphs", "Timelines"];

    [Fact]
    public void Folders_use_only_folders_to_their_left()
    {
        var offences =
            from type in typeof(TimelineBuilder).Assembly.GetTypes()
            let own = FolderOf(type)
            where own >= 0
            from used in UsedBy(type)
            let other = FolderOf(used)
            where other > own
            select $"{type.FullName} uses {used.FullName}";

        offences.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Every_namespace_of_the_core_is_a_known_folder() =>
        typeof(TimelineBuilder).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("EventTimeline.", StringComparison.Ordinal) == true)
            .Select(type => type.Namespace!.Split('.')[1])
            .Distinct()
            .ShouldBeSubsetOf(Order);

    private static int FolderOf(Type type) =>
        type.Namespace?.Split('.') is ["EventTimeline", var folder, ..] ? Array.IndexOf(Order, folder) : -1;

    private static IEnumerable<Type> UsedBy(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var direct = new List<Type?> { type.BaseType };
        direct.AddRange(type.GetInterfaces());
        direct.AddRange(type.GetFields(All).Select(field => field.FieldType));
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            direct.AddRange(method.GetParameters().Select(parameter => parameter.ParameterType));
            direct.Add((method as MethodInfo)?.ReturnType);
            direct.AddRange(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []);
            direct.AddRange(CalledBy(method));
        }

        return direct.OfType<Type>().SelectMany(Parts);
    }

    /// <summary>The types whose members a method's code names: every call, field access and construction.</summary>
    private static IEnumerable<Type> CalledBy(MethodBase method) =>
        IntermediateCode.Tokens(method).Select(token => Member(method, token)).Select(member => member as Type ?? member?.DeclaringType).OfType<Type>();

    private static MemberInfo? Member(MethodBase method, int token)
    {
        try
        {
            var typeArguments = method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null;
            return method.Module.ResolveMember(token, typeArguments, method.IsGenericMethod ? method.GetGenericArguments() : null);
        }
        catch (Exception failure) when (failure is ArgumentException or BadImageFormatException)
        {
            return null;
        }
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        yield return type.HasElementType ? type.GetElementType()! : type;
        foreach (var argument in type.GetGenericArguments())
        {
            yield return argument;
        }
    }
}
