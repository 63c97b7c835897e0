using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventJournal;

/// <summary>The database: one table, to which rows are added.</summary>
internal sealed class JournalContext(DbContextOptions<JournalContext> options) : DbContext(options)
{
    public IQueryable<StoredRecord> Records => Set<StoredRecord>().AsNoTracking();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var record = modelBuilder.Entity<StoredRecord>().ToTable("records");
        record.HasKey(static row => new { row.Source, row.Id, row.Content });
        record.Property(static row => row.Source).HasColumnName("source");
        record.Property(static row => row.Id).HasColumnName("id");
        record.Property(static row => row.Content).HasColumnName("content");
        record.Property(static row => row.Recorded).HasColumnName("recorded")
            .HasConversion(static instant => StoredRecord.Instants.Format(instant), static text => StoredRecord.Instants.Parse(text).Value);
    }
}
