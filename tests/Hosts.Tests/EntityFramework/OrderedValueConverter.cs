using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using MongCai.Kpi;
using MongCai.Kpi.Serialization;

namespace Hosts.Tests.EntityFramework;

/// <summary>Keeps an exact number as a text that the database sorts and compares as the number.</summary>
internal sealed class OrderedValueConverter() : ValueConverter<Rational, string>(static value => ColumnText.WriteOrdered(value), static text => ColumnText.ReadOrdered(text));
