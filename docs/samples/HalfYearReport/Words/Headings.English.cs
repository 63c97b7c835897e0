namespace HalfYearReport;

public sealed partial record Headings
{
    private static Headings English { get; } = new("Indicator", "Target", "Attained", "Remaining", "Stricter target")
    {
        Published = "Published figures",
        Figure = "Figure",
        Verdict = "Verdict",
        Implied = "Implies",
        Presumed = "Presumed",
        Or = "Or",
        Data = "data of",
        Outlook = "Outlook",
        Pace = "Pace",
        Rate = "Rate",
        Forecast = "Forecast",
        IfRounded = "if rounded",
        IfCutOff = "if cut off",
        Roundest = "the roundest",
        NoBase = "cannot be checked, the base was not published",
        NoFigure = "no percentage was published",
        NoNumbers = "cannot be checked, no numbers were published",
        LowerBound = "a lower bound, not a value",
        UpperBound = "an upper bound, not a value",
        Approximate = "an approximate value",
        NotPublished = "presumed, not published",
        LeftUnder = "left at the end under",
        Events = "Events",
        Started = "Started",
        State = "State",
        Ongoing = "ongoing",
        Completed = "completed",
        StatePresumed = "presumed",
        Straddling = "undecided, straddling the edge of the period",
        Undefined = "undefined",
    };
}
