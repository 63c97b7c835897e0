namespace HalfYearReport.Tests;

public sealed class InputTests : IDisposable
{
    private const int Mebibyte = 1 << 20;

    private readonly string _directory = Directory.CreateTempSubdirectory("half-year-input").FullName;

    private string Data => Path.Combine(_directory, "data.json");

    [Theory]
    [InlineData("sample --data /dev/zero", "/dev/zero: the file: is longer than 64 MiB; --max-input raises the bound")]
    [SlowInlineData("sample --data /dev/zero --max-input 1", "/dev/zero: the file: is longer than 1 MiB; --max-input raises the bound")]
    [SlowInlineData("yes 2> /dev/null | sample --data /dev/stdin", "/dev/stdin: the file: is longer than 64 MiB; --max-input raises the bound")]
    [SlowInlineData("cd /; sample --data tmp", "tmp: the file: cannot be read (it is a directory)")]
    [SlowInlineData("sample --data /dev/stdin < /dev/null", "/dev/stdin: line 1, $: cannot read an empty line")]
    [SlowInlineData("sample --max-input 0", "--max-input: \"0\" is not 1 to 1000")]
    [InlineData("sample --max-input 1001", "--max-input: \"1001\" is not 1 to 1000")]
    [SlowInlineData("sample --max-input 1e2", "--max-input: \"1e2\" is not 1 to 1000")]
    public void What_cannot_be_a_data_file_is_one_line(string script, string expected)
    {
        if (OperatingSystem.IsLinux())
        {
            Sample.Refused(expected, Sample.Shell(script));
        }
    }

    [Fact]
    public void A_file_may_have_as_many_bytes_as_the_bound_and_none_more()
    {
        File.WriteAllText(Data, Sample.OneIndicator + new string(' ', Mebibyte - Sample.OneIndicator.Sum(static letter => letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3)));

        Assert.Equal(Mebibyte, new FileInfo(Data).Length);
        Assert.Equal(0, Sample.Run("--data", Data, "--max-input", "1").ExitCode);

        File.AppendAllText(Data, " ");
        Sample.Refused($"{Data}: the file: is longer than 1 MiB; --max-input raises the bound", Sample.Run("--data", Data, "--max-input", "1"));
        Assert.Equal(0, Sample.Run("--data", Data, "--max-input", "2").ExitCode);
    }

    [Theory]
    [InlineData("cat \"$1\" | sample --data /dev/stdin")]
    [SlowInlineData("sample --data <(cat \"$1\")")]
    [SlowInlineData("sample --data /dev/stdin < \"$1\"")]
    [SlowInlineData("mkfifo \"$1.pipe\"; cat \"$1\" > \"$1.pipe\" & sample --data \"$1.pipe\"")]
    public void A_pipe_is_read_as_a_file_is(string script)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        File.WriteAllText(Data, Sample.OneIndicator);

        var result = Sample.Shell(script, Data);

        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(Sample.Run("--data", Data).Bytes, result.Bytes);
    }

    [Fact]
    public void A_bad_line_of_many_is_found()
    {
        File.WriteAllText(Data, $"{new string('\n', Mebibyte)}y\n");

        Sample.Refused($"{Data}: line {Mebibyte + 1}, $: cannot read y", Sample.Run("--data", Data));
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
