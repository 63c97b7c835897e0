namespace CountyYear.Tests;

public class StreamTests
{
    [Theory]
    [InlineData("sample > /dev/full", "standard output: cannot be written (No space left on device)\n", 3)]
    [SlowInlineData("sample >&-", "standard output: cannot be written (it is closed)\n", 3)]
    [SlowInlineData("exec 3> >(true); wait $!; sample >&3", "standard output: cannot be written (Broken pipe)\n", 3)]
    [SlowInlineData("sample --help > /dev/full", "standard output: cannot be written (No space left on device)\n", 3)]
    [SlowInlineData("sample --observations \"$1\" > /dev/full", "standard output: cannot be written (No space left on device)\n", 3)]
    [SlowInlineData("sample > /dev/full 2>&1", "", 3)]
    [InlineData("sample >&- 2>&-", "", 3)]
    [SlowInlineData("sample --year x 2> /dev/full", "", 2)]
    [SlowInlineData("sample --targets no-such.csv 2>&-", "", 2)]
    [SlowInlineData("sample --out /dev/pts/ptmx", "/dev/pts/ptmx: cannot be written (it is no file, and only a file is replaced)\n", 3)]
    [SlowInlineData("cd \"$(mktemp -d)\"; mkfifo pipe; sample --out pipe; code=$?; rm -r \"$PWD\"; exit $code", "pipe: cannot be written (it is no file, and only a file is replaced)\n", 3)]
    [SlowInlineData("sample --out /tmp", "/tmp: cannot be written (it is a directory)\n", 3)]
    [InlineData("sample --observations /dev/zero --max-input 1", "/dev/zero: is longer than 1 MiB; --max-input raises the bound\n", 2)]
    [SlowInlineData("sample --indicators /dev/zero", "/dev/zero: is longer than 64 MiB; --max-input raises the bound\n", 2)]
    [SlowInlineData("yes 2> /dev/null | sample --areas /dev/stdin", "/dev/stdin: is longer than 64 MiB; --max-input raises the bound\n", 2)]
    [SlowInlineData("sample --targets /tmp", "/tmp: cannot be read (it is a directory)\n", 2)]
    public void What_cannot_be_written_or_read_is_one_line_and_has_its_exit_code(string script, string errors, int exitCode)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var result = Sample.Shell(script, Sample.FileOf("observations-with-faults.csv"));

        Assert.Equal(errors, result.Errors);
        Assert.Equal(string.Empty, result.Output);
        Assert.Equal(exitCode, result.ExitCode);
    }

    [Theory]
    [InlineData("cat \"$1\" | sample --observations /dev/stdin")]
    [InlineData("sample --observations <(cat \"$1\")")]
    public void A_pipe_is_read_as_a_file_is(string script)
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal(Sample.Run(), Sample.Shell(script, Sample.FileOf("observations.csv")));
        }
    }

    [Fact]
    public void What_nobody_sees_is_escaped_in_what_is_listed() => Assert.Contains(
        "\\u202E",
        Sample.RunWith(("--targets", "indicator,period,basis,form,level\nroad-deaths,năm 2024,plan,atMost,ma\u202Eny\n")).Output,
        StringComparison.Ordinal);

    [Fact]
    public void A_code_that_a_spreadsheet_would_run_stays_a_text()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        const string Script =
            """
            cd "$(mktemp -d)"
            for file in indicators.json observations.csv targets.csv; do sed 's/road-deaths/=road-deaths/' "$1/$file" > "$file"; done
            sample --indicators indicators.json --observations observations.csv --targets targets.csv --out card.csv --for-spreadsheet > /dev/null
            grep -c ',"'"'"'=road-deaths",' card.csv
            grep -c ',=road-deaths' card.csv
            rm -r "$PWD"
            """;

        var result = Sample.Shell(Script, AppContext.BaseDirectory);

        Assert.Equal(string.Empty, result.Errors);
        Assert.Matches("^[1-9][0-9]*\n0\n$", result.Output);
    }

    [Fact]
    public void Cells_for_a_spreadsheet_have_texts_in_quotes_and_figures_as_they_are()
    {
        var path = Path.GetTempFileName();
        try
        {
            Assert.Equal(0, Sample.Run("--out", path, "--for-spreadsheet").ExitCode);

            Assert.Contains(
                "\n\"W05\",\"poor-households-reduced\",\"2024-Q4\",\"plan\",\"at least 65\",9,66,8,8,\"Estimate\",\"Secured\",\"Exceeded\",66/65,66/65,\"green\",\n",
                File.ReadAllText(path),
                StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
