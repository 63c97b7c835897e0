using EventJournal;

return await Application.RunAsync(args, StandardOutput.Open, StandardError.WriteLine);
