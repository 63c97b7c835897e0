using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using MongCai.Kpi.Serialization;

namespace Hosts.Tests.EntityFramework;

/// <summary>Stores a value as its text. Together with the list of types in <see cref="KpiConventions"/>, this is all that a host needs.</summary>
internal sealed class TextValueConverter<T>() : ValueConverter<T, string>(static value => ColumnText.Write(value), static text => ColumnText.Read<T>(text))
    where T : ISpanParsable<T>, IFormattable;
