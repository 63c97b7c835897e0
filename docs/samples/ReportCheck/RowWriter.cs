using System.Globalization;
using CsvHelper;
using MongCai.Kpi.Claims;

namespace ReportCheck;

/// <summary>Writes the rows. Lines end with a line feed on every system.</summary>
internal sealed class RowWriter : IDisposable
{
    private const int ExactDecimals = 8;

    private readonly CsvWriter _csv;

    public RowWriter(Stream output)
    {
        _csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture }, leaveOpen: false);
        _csv.WriteRecord("id", "verdict", "exact", "prints_as");
    }

    /// <summary>Writes the row of a claim.</summary>
    /// <returns>False, and no row, where a decimal does not hold its numbers.</returns>
    public bool TryWrite(ReadOnlySpan<byte> id, ClaimCheck check)
    {
        var isDefined = check.Verdict != ClaimVerdict.Undefined;
        decimal? exact, printsAs;
        try
        {
            exact = isDefined ? Printed(check, ExactDecimals) : null;
            printsAs = isDefined ? Printed(check, check.Printed.Decimals) : null;
        }
        catch (OverflowException)
        {
            return false;
        }

        try
        {
            _csv.WriteField(id);
            _csv.WriteField(Vocabulary.WordOf(check.Verdict));
            _csv.WriteField(exact, default);
            _csv.WriteField(printsAs, default);
            _csv.EndRecord();
            return true;
        }
        catch (IOException exception)
        {
            throw new RowsException(exception);
        }
    }

    /// <summary>Writes what is still buffered.</summary>
    public void Finish()
    {
        try
        {
            _csv.Flush();
        }
        catch (IOException exception)
        {
            throw new RowsException(exception);
        }
    }

    /// <summary>Writes what it can. That nothing is lost only <see cref="Finish"/> says.</summary>
    public void Dispose()
    {
        try
        {
            _csv.Dispose();
        }
        catch (IOException)
        {
            // Whoever is here without having finished has a worse problem to report.
        }
    }

    private static decimal Printed(ClaimCheck check, int decimals) =>
        check.PrintWith(decimals).TryGetValue(out var figure) ? figure.Number : throw new InvalidOperationException($"{check} has no exact value.");
}
