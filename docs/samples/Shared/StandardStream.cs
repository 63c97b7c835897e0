using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Samples;

/// <summary>
/// The standard output or the standard error of a program. Unlike the streams of the console, it reports when its reader has left, and when it was closed
/// before the program began. Whatever cannot be written is an <see cref="OutputException"/>.
/// </summary>
internal sealed class StandardStream : Stream
{
    // A pipe takes up to this many bytes all together or not at all.
    private const int AtOnce = 4096;
    private const int TryAgain = 11;
    private const int MillisecondsBetweenAttempts = 5;
    private const int CloseOnExec = 0x80000;
    private const int NonBlocking = 0x800;
    private const int BufferedCharacters = 1 << 16;

    private readonly int _descriptor;
    private readonly string _name;
    private readonly Func<Stream> _ofTheConsole;
    private Stream? _opened;
    private int _together = int.MaxValue;

    private StandardStream(int descriptor, string name, Func<Stream> ofTheConsole) => (_descriptor, _name, _ofTheConsole) = (descriptor, name, ofTheConsole);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static StandardStream Output() => new(1, "standard output", Console.OpenStandardOutput);

    public static StandardStream Error() => new(2, "standard error", Console.OpenStandardError);

    /// <summary>Creates a writer of text in UTF-8.</summary>
    public static StreamWriter Writer(StandardStream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferedCharacters);

    /// <summary>Writes a line to the standard error, if it can be written; otherwise the exit code has to be enough.</summary>
    public static void Say(string line)
    {
        try
        {
            using var error = Error();
            error.Write(Encoding.UTF8.GetBytes(line + Environment.NewLine));
        }
        catch (OutputException)
        {
            // Nobody is left who could read a message.
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _opened ??= Open();
            for (var rest = buffer; !rest.IsEmpty; rest = rest[Math.Min(rest.Length, _together)..])
            {
                WriteTogether(_opened, rest[..Math.Min(rest.Length, _together)]);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new OutputException(_name, exception.Message);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Every write is passed on at once, so there is nothing to flush.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void WriteTogether(Stream stream, ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            try
            {
                stream.Write(bytes);
                return;
            }
            catch (IOException exception) when (_together == AtOnce && exception.HResult == TryAgain)
            {
                Thread.Sleep(MillisecondsBetweenAttempts);
            }
        }
    }

    // A stream of the console does not report a reader that has left, and a file that is written through its descriptor does not continue where other
    // programs have written.
    private Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return _ofTheConsole();
        }

        var flags = Flags();
        if ((flags & CloseOnExec) != 0)
        {
            throw new IOException("it is closed");
        }

        _together = (flags & NonBlocking) == 0 ? int.MaxValue : AtOnce;
#pragma warning disable CA2000 // The descriptor belongs to the process: there is nothing to close.
        var itself = new FileStream(new SafeFileHandle(_descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
#pragma warning restore CA2000
        return itself.CanSeek ? _ofTheConsole() : itself;
    }

    // Linux tells the flags of the descriptor. A descriptor inherited from the caller is not marked as closed on exec; one that the runtime has opened since
    // in place of a closed one is.
    private int Flags()
    {
        const string Descriptors = "/proc/self/fdinfo";
        const string Named = "flags:";
        if (!Directory.Exists(Descriptors))
        {
            return 0;
        }

        var descriptor = Path.Combine(Descriptors, _descriptor.ToString(CultureInfo.InvariantCulture));
        return !File.Exists(descriptor) ? CloseOnExec
            : Array.Find(File.ReadAllLines(descriptor), static line => line.StartsWith(Named, StringComparison.Ordinal)) is { } flags ? Convert.ToInt32(flags[Named.Length..].Trim(), 8)
            : 0;
    }
}
