namespace MongCai.Kpi.Tests.Compilation;

public class UserCodeTests
{
    [Fact]
    public void A_program_runs_and_its_lines_are_read()
    {
        var compiled = UserCode.Compile("Console.WriteLine(1); Console.WriteLine(\"two\");");
        Assert.Equal(["1", "two"], compiled.Run());
    }

    [Fact]
    public void An_asynchronous_program_runs_to_its_end()
    {
        var compiled = UserCode.Compile("await Task.Delay(1); Console.WriteLine(\"done\");");
        Assert.Equal(["done"], compiled.Run());
    }

    [Fact]
    public void A_silent_program_has_no_lines() => Assert.Empty(UserCode.Compile("_ = args.Length;").Run());

    [Fact]
    public void An_error_has_its_id() => Assert.Equal(["CS0103"], UserCode.Compile("unknown();").ErrorIds);

    [Fact]
    public void What_does_not_compile_does_not_run()
    {
        var compiled = UserCode.Compile("unknown();");
        Assert.Contains("CS0103", Assert.Throws<InvalidOperationException>(compiled.Run).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_comes_out_as_it_is_and_gives_the_console_back()
    {
        var console = Console.Out;
        Assert.Throws<NotSupportedException>(UserCode.Compile("throw new NotSupportedException();").Run);
        Assert.Same(console, Console.Out);
    }

    [Fact]
    public void The_internals_of_the_library_are_out_of_reach() =>
        Assert.Equal(["CS0122"], UserCode.Compile("_ = typeof(MongCai.Kpi.Fraction);").ErrorIds);
}
