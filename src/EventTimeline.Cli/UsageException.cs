namespace EventTimeline.Cli;

/// <summary>The command line is not as it has to be; the message says what was expected.</summary>
internal sealed class UsageException(string message) : Exception(message);
