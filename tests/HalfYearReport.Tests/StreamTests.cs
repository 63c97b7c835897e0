namespace HalfYearReport.Tests;

public class StreamTests
{
    public static TheoryData<string, string, string[]> Broken
    {
        get
        {
            var cases = new TheoryData<string, string, string[]>();
            string[][] forms = [[], ["--json"], ["--explain", "new-jobs"], ["--help"], ["--version"]];
            foreach (var form in forms)
            {
                cases.Add("sample \"$@\" > /dev/full", "No space left on device", form);
                cases.Add("sample \"$@\" >&-", "it is closed", form);
                cases.Add("exec 3> >(true); wait $!; sample \"$@\" >&3", "Broken pipe", form);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Whatever_is_asked_for_a_standard_output_that_takes_nothing_is_one_line(string script, string problem, string[] arguments)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var result = Sample.Shell(script, arguments);

        Assert.Equal($"standard output: cannot be written ({problem})\n", result.Errors);
        Assert.Equal(string.Empty, result.Output);
        Assert.Equal(3, result.ExitCode);
    }

    [Theory]
    [InlineData("sample --json > /dev/full 2>&1", 3)]
    [SlowInlineData("sample --json >&- 2>&-", 3)]
    [SlowInlineData("sample --json <&- >&- 2>&-", 3)]
    [SlowInlineData("sample --json > /dev/full 2>&-", 3)]
    [SlowInlineData("sample --data no-such.json 2> /dev/full", 2)]
    [SlowInlineData("sample --data no-such.json 2>&-", 2)]
    [InlineData("sample --no-such-option 2> /dev/full", 2)]
    [SlowInlineData("exec 3> >(true); wait $!; sample --data no-such.json 2>&3", 2)]
    public void Where_nobody_can_be_told_the_exit_code_tells(string script, int exitCode)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var result = Sample.Shell(script);

        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(string.Empty, result.Output);
        Assert.Equal(exitCode, result.ExitCode);
    }

    [Theory]
    [InlineData("sample --json 2>&-")]
    [InlineData("sample --json 2> /dev/full")]
    public void A_report_does_not_need_a_standard_error(string script)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var result = Sample.Shell(script);

        Assert.Equal(Sample.Run("--json").Bytes, result.Bytes);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void A_file_goes_on_where_another_program_has_written()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var result = Sample.Shell("file=$(mktemp); { echo before; sample --version; sample --version; echo after; } > \"$file\"; cat \"$file\"; rm \"$file\"");

        var version = Sample.Run("--version").Output;
        Assert.Equal($"before\n{version}{version}after\n", result.Output);
    }

    [Fact]
    public void A_pipe_that_is_full_and_does_not_wait_is_written_all_the_same()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/python3"))
        {
            return;
        }

        // This reader begins only once the sample has begun to write and the pipe is full.
        const string DoesNotWait =
            """
            import fcntl, os, subprocess, sys, termios, time
            reader, writer = os.pipe()
            os.set_blocking(writer, False)
            there = os.write(writer, b'x' * 60000)
            sample = subprocess.Popen(sys.argv[1:], stdout=writer)
            os.close(writer)
            while sample.poll() is None and int.from_bytes(fcntl.ioctl(reader, termios.FIONREAD, bytes(4)), sys.byteorder) == there:
                time.sleep(0.05)
            time.sleep(0.2)
            with os.fdopen(reader, 'rb') as pipe:
                sys.stdout.buffer.write(pipe.read()[there:])
            sys.stdout.flush()
            sys.exit(sample.wait())
            """;

        var result = Sample.Shell("python3 -c \"$1\" bash -c \"$(declare -f sample); sample --json\"", DoesNotWait);

        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(Sample.Run("--json").Bytes, result.Bytes);
        Assert.Equal(0, result.ExitCode);
    }
}
