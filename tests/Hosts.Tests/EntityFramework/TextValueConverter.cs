using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using MongCai.Kpi.Serialization;

namespace Hosts.Tests.EntityFramework;

/// <summary>Keeps a value as its text. The whole recipe, but for naming the types: <see cref="KpiConventions"/>.</summary>
internal sealed class TextValueConverter<T>() : ValueConverter<T, string>(static value => ColumnText.Write(value), static text => ColumnText.Read<T>(text))
    where T : ISpanParsable<T>, IFormattable;
