using System.Globalization;
using System.Text;
using CsvHelper;
using MongCai.Kpi.Claims;

namespace ReportCheck;

/// <summary>Writes the rows. Lines end with a line feed on every system.</summary>
internal sealed class RowWriter : IDisposable
{
    private const int ExactDecimals = 8;

    private readonly CsvWriter _csv;
    private readonly bool _forSpreadsheet;

    /// <param name="output">Where the rows go.</param>
    /// <param name="forSpreadsheet">Whether no spreadsheet may run what is written.</param>
    public RowWriter(Stream output, bool forSpreadsheet = false)
    {
        _forSpreadsheet = forSpreadsheet;
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

        WriteText(id);
        _csv.WriteField(Vocabulary.WordOf(check.Verdict));
        _csv.WriteField(exact, default);
        _csv.WriteField(printsAs, default);
        _csv.EndRecord();
        return true;
    }

    /// <summary>Writes what is still buffered.</summary>
    public void Finish() => _csv.Flush();

    /// <summary>Writes what it can. That nothing is lost only <see cref="Finish"/> says.</summary>
    public void Dispose()
    {
        try
        {
            _csv.Dispose();
        }
        catch (OutputException)
        {
            // Whoever is here without having finished has a worse problem to report.
        }
    }

    private void WriteText(ReadOnlySpan<byte> text)
    {
        if (_forSpreadsheet)
        {
            _csv.WriteField(SpreadsheetCell.Neutralised(Encoding.UTF8.GetString(text)), CsvQuoting.Always);
        }
        else
        {
            _csv.WriteField(text);
        }
    }

    private static decimal Printed(ClaimCheck check, int decimals) =>
        check.PrintWith(decimals).TryGetValue(out var figure) ? figure.Number : throw new InvalidOperationException($"{check} has no exact value.");
}
