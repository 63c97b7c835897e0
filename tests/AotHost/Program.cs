using AotHost;

var transcript = new Transcript();
HalfYear.Write(transcript);
Published.Write(transcript);
Fairs.Write(transcript);
Communes.Write(transcript);
return transcript.ExitCode;
