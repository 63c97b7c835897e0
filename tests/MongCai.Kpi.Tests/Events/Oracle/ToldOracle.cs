using MongCai.Kpi.Events;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Finds what events say about their subjects, in sets made of the entries of a naive fold; it shares no code with the library.</summary>
internal sealed class ToldOracle
{
    private readonly List<(EventId Event, string Subject, string? Sex, string? Age)> _said = [];

    public ToldOracle(NaiveFold fold, CountingRule rule, ReportingPeriod period)
    {
        foreach (var one in fold.Entries.GroupBy(static entry => entry.Event))
        {
            var counted = one.Where(entry => rule.Types.Contains(entry.Facts.Type, StringComparer.Ordinal) && entry.Facts.State == EventState.Completed && entry.Occurred.End <= period.End).ToList();
            foreach (var subject in counted.SelectMany(static entry => entry.Facts.Subjects).Select(static subject => subject.Id).Distinct(StringComparer.Ordinal))
            {
                var own = counted.FindAll(entry => entry.Facts.Subjects.Any(other => string.Equals(other.Id, subject, StringComparison.Ordinal)));
                if (own.Sum(static entry => entry.Sign) > 0 && own.FindLast(entry => entry.Sign > 0 && entry.Occurred.Start >= period.Start) is { } last)
                {
                    var (sex, age) = Told.Words[last.Facts.Subjects.Single(other => string.Equals(other.Id, subject, StringComparison.Ordinal)).Category];
                    _said.Add((one.Key, subject, sex, age));
                }
            }
        }
    }

    public HashSet<string> All => [.. _said.Select(static one => one.Subject)];

    public HashSet<string> In(Category category) => [.. _said.Where(one => IsIn(category, one.Sex, one.Age) == true).Select(static one => one.Subject)];

    /// <summary>Returns the subjects that some event leaves open and no event puts into the category.</summary>
    public HashSet<string> Unknown(Category category) => [.. _said.Where(one => IsIn(category, one.Sex, one.Age) is null).Select(static one => one.Subject).Except(In(category), StringComparer.Ordinal)];

    /// <summary>
    /// Returns the least and the greatest change of the count, found by trying every value of what nobody recorded, once for each event and subject.
    /// </summary>
    public static (int Least, int Most) Change(ToldOracle before, ToldOracle after, Category category)
    {
        var (least, most) = (0, 0);
        foreach (var subject in before.All.Union(after.All, StringComparer.Ordinal))
        {
            var (earlier, later) = (before.Answers(subject, category), after.Answers(subject, category));
            EventId[] open = [.. earlier.Concat(later).Where(static one => one.IsIn is null).Select(static one => one.Event).Distinct()];
            int[] changes =
            [
                .. Enumerable.Range(0, 1 << open.Length).Select(answers =>
                {
                    bool Counts(IEnumerable<(EventId Event, bool? IsIn)> all) => all.Any(one => one.IsIn ?? (answers & (1 << Array.IndexOf(open, one.Event))) != 0);
                    return (Counts(later) ? 1 : 0) - (Counts(earlier) ? 1 : 0);
                }),
            ];
            (least, most) = (least + changes.Min(), most + changes.Max());
        }

        return (least, most);
    }

    private List<(EventId Event, bool? IsIn)> Answers(string subject, Category category) =>
        [.. _said.Where(one => string.Equals(one.Subject, subject, StringComparison.Ordinal)).Select(one => (one.Event, IsIn(category, one.Sex, one.Age)))];

    private static bool? IsIn(Category category, string? sex, string? age)
    {
        var (askedSex, askedAge) = Told.Words[category];
        bool?[] answers = [askedSex is null ? true : sex is null ? null : string.Equals(sex, askedSex, StringComparison.Ordinal), askedAge is null ? true : age is null ? null : string.Equals(age, askedAge, StringComparison.Ordinal)];
        return answers.Contains(false) ? false : answers.Contains(null) ? null : true;
    }
}
