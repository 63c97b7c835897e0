using System.Text;
using Microsoft.Win32.SafeHandles;

namespace EventJournal;

/// <summary>The standard output. Where it cannot be written, or nobody reads it any more, an <see cref="OutputException"/> is thrown.</summary>
internal sealed class StandardOutput : TextWriter
{
    private readonly TextWriter _writer;

    public StandardOutput(Stream stream) => _writer = new StreamWriter(stream, Encoding) { AutoFlush = true };

    public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static StandardOutput Open()
    {
        try
        {
            return new StandardOutput(OpenStream());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new OutputException(failure.Message);
        }
    }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        try
        {
            _writer.Write(value);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            throw new OutputException(failure.Message);
        }
    }

    public override void WriteLine(string? value) => Write(value + NewLine);

    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        return Task.CompletedTask;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            // Every write was passed on at once, so nothing is left that could fail here.
            _writer.Dispose();
        }

        base.Dispose(disposing);
    }

    private static Stream OpenStream()
    {
        if (!OperatingSystem.IsWindows())
        {
            // The console's own stream does not report a pipe that nobody reads. But only that stream continues a file at its current position.
#pragma warning disable CA2000 // The handle is that of the process, and stays.
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
#pragma warning restore CA2000
            if (!stream.CanSeek)
            {
                return stream;
            }
        }

        return Console.OpenStandardOutput();
    }
}
