using System.Globalization;
using System.Text;
using CsvHelper;
using MongCai.Kpi.Claims;

namespace ReportCheck;

/// <summary>Writes the rows of the result. Lines end with a line feed on every system.</summary>
internal sealed class RowWriter : IDisposable
{
    private const int ExactDecimals = 8;

    private readonly CsvWriter _csv;
    private readonly bool _forSpreadsheet;

    /// <param name="output">The stream that the rows are written to.</param>
    /// <param name="forSpreadsheet">Whether cells are changed so that no spreadsheet runs them as formulas.</param>
    public RowWriter(Stream output, bool forSpreadsheet = false)
    {
        _forSpreadsheet = forSpreadsheet;
        _csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture }, leaveOpen: false);
        _csv.WriteRecord("id", "verdict", "exact", "prints_as");
    }

    /// <summary>Writes the row of a claim.</summary>
    /// <returns>False, with no row written, where a decimal cannot hold the numbers.</returns>
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

    /// <summary>Writes what is still in the buffer.</summary>
    public void Finish() => _csv.Flush();

    /// <summary>Writes what can be written. Only <see cref="Finish"/> reports whether anything was lost.</summary>
    public void Dispose()
    {
        try
        {
            _csv.Dispose();
        }
        catch (OutputException)
        {
            // A caller that has not finished has a more important problem to report.
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
