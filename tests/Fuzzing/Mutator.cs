namespace MongCai.Kpi.Fuzzing;

/// <summary>Changes inputs slightly, in the same way each time for the same seed.</summary>
internal sealed class Mutator(int seed, IReadOnlyList<byte[]> words)
{
    private const int Longest = 1024;
    private const int MostChanges = 8;

    private static readonly byte[] Telling = [0, 9, 10, 13, 32, (byte)'"', (byte)',', (byte)'.', (byte)'-', (byte)'/', (byte)'0', (byte)'9', (byte)'{', (byte)'[', (byte)'\\', 0x7F, 0x80, 0xC3, 0xE2, 0xF0, 0xFF];

    private readonly Random _random = new(seed);

    public int Next(int below) => _random.Next(below);

    public byte[] Changed(byte[] input, byte[] other)
    {
        List<byte> bytes = [.. input];
        for (var changes = 1 + _random.Next(1 + _random.Next(MostChanges)); changes > 0; changes--)
        {
            Change(bytes, other);
        }

        return [.. bytes.Take(Longest)];
    }

    private void Change(List<byte> bytes, byte[] other)
    {
        var at = _random.Next(bytes.Count + 1);
        var length = Math.Min(1 + _random.Next(1 + _random.Next(32)), bytes.Count - at);
        switch (_random.Next(9))
        {
            case 0 when length > 0:
                bytes[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 1 when length > 0:
                bytes[at] = Telling[_random.Next(Telling.Length)];
                break;
            case 2 when length > 0:
                bytes[at] = (byte)(bytes[at] + _random.Next(-9, 10));
                break;
            case 3:
                bytes.RemoveRange(at, length);
                break;
            case 4:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 5:
                bytes.Insert(at, Telling[_random.Next(Telling.Length)]);
                break;
            case 6:
                bytes.InsertRange(at, words[_random.Next(words.Count)]);
                break;
            case 7:
                bytes.RemoveRange(at, length);
                bytes.InsertRange(at, words[_random.Next(words.Count)]);
                break;
            default:
                var from = _random.Next(other.Length + 1);
                bytes.RemoveRange(at, bytes.Count - at);
                bytes.AddRange(other.AsSpan(from));
                break;
        }
    }
}
