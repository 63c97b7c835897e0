using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using MongCai.Kpi;
using MongCai.Kpi.Serialization;

namespace Hosts.Tests.EntityFramework;

/// <summary>Stores an exact number as a text that the database sorts and compares in the order of the numbers.</summary>
internal sealed class OrderedValueConverter() : ValueConverter<Rational, string>(static value => ColumnText.WriteOrdered(value), static text => ColumnText.ReadOrdered(text));
