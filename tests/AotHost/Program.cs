using AotHost;

var transcript = new Transcript();
Settings.Write(transcript);
Options.Write(transcript);
HalfYear.Write(transcript);
Published.Write(transcript);
Fairs.Write(transcript);
Communes.Write(transcript);
return transcript.ExitCode;
