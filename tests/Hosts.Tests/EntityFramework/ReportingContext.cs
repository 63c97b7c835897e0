using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hosts.Tests.EntityFramework;

internal sealed class ReportingContext(SqliteConnection connection) : DbContext
{
    public DbSet<Measurement> Measurements => Set<Measurement>();

    public DbSet<EveryScalar> Scalars => Set<EveryScalar>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.KeepKpiValues();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Measurement>().HasKey(static row => new { row.Indicator, row.Area, row.Period });
}
