namespace EventTimeline.Cli.Output;

/// <summary>One line on a terminal that says how far a verb has come; nothing elsewhere.</summary>
internal sealed class ProgressLine(Terminal terminal, int total, string what) : IDisposable
{
    private readonly Lock _lock = new();
    private int _shown;

    /// <summary>Shows how many are done; from any thread. Only every hundredth part is shown.</summary>
    internal void Show(int done)
    {
        if (!terminal.ShowsProgress || total < 10)
        {
            return;
        }

        lock (_lock)
        {
            if (done > _shown && (done == total || (done - _shown) * 100 >= total))
            {
                _shown = done;
                terminal.Error.Write($"\r{what} {done}/{total} ");
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_shown > 0)
        {
            terminal.Error.Write("\r\u001b[K");
        }
    }
}
