using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MongCai.Kpi.Tests.Compilation;

/// <summary>The result of a compilation: the messages of the compiler, and the program, where there is one.</summary>
internal sealed class Compiled
{
    // Console.Out is shared by the whole process, so programs run one after another.
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

    /// <summary>Runs the entry point of the program in this process.</summary>
    /// <returns>The lines that the program wrote to the console.</returns>
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
            // The pages show what is printed under the invariant culture, because a console and string.Join format under the current one.
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
