using CountyYear;
using Samples;

var line = new CommandLine();
line.Command.SetAction(parsed => new YearReport(line, parsed).Run());
return await SampleRun.RunAsync(line.Command, args);
