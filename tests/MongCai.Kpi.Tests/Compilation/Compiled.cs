using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MongCai.Kpi.Tests.Compilation;

/// <summary>What the compiler said, and the program, where there is one.</summary>
internal sealed class Compiled
{
    // Console.Out is one for the process: programs take turns.
    private static readonly Lock Turn = new();

    private readonly byte[] _program;

    public Compiled(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        Errors = [.. compilation.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        _program = image.ToArray();
    }

    public IReadOnlyList<Diagnostic> Errors { get; }

    public IReadOnlyList<string> ErrorIds => [.. Errors.Select(static error => error.Id).Distinct(StringComparer.Ordinal)];

    public bool Succeeded => Errors.Count == 0;

    /// <summary>Runs the program's entry point in this process.</summary>
    /// <returns>The lines it wrote to the console.</returns>
    public IReadOnlyList<string> Run()
    {
        if (!Succeeded)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, Errors));
        }

        var main = Assembly.Load(_program).EntryPoint ?? throw new InvalidOperationException("The program has no entry point.");
        object?[]? arguments = main.GetParameters().Length == 0 ? null : [Array.Empty<string>()];
        lock (Turn)
        {
            var (console, thread) = (Console.Out, Thread.CurrentThread);
            var culture = thread.CurrentCulture;
            // The pages show what is printed under the invariant culture: a console, and string.Join, pass the current one to what they format.
            thread.CurrentCulture = CultureInfo.InvariantCulture;
            using var written = new StringWriter(CultureInfo.InvariantCulture);
            Console.SetOut(written);
            try
            {
                _ = main.Invoke(obj: null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
            }
            finally
            {
                Console.SetOut(console);
                thread.CurrentCulture = culture;
            }

            return written.ToString().ReplaceLineEndings("\n").TrimEnd('\n') is { Length: > 0 } text ? text.Split('\n') : [];
        }
    }
}
