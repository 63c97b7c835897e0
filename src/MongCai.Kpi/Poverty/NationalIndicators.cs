namespace MongCai.Kpi.Poverty;

/// <summary>The indicators of deprivation of the national standards.</summary>
internal static class NationalIndicators
{
    private static readonly BilingualText Employment = new("việc làm", "employment");
    private static readonly BilingualText Health = new("y tế", "health");
    private static readonly BilingualText Education = new("giáo dục", "education");
    private static readonly BilingualText Housing = new("nhà ở", "housing");
    private static readonly BilingualText WaterAndSanitation = new("nước sạch và vệ sinh", "water and sanitation");
    private static readonly BilingualText Information = new("thông tin", "information");

    private static readonly DeprivationIndicator HealthInsurance = new("health-insurance", Health, new("bảo hiểm y tế", "health insurance"));
    private static readonly DeprivationIndicator TelecomServices = new("telecom-services", Information, new("sử dụng dịch vụ viễn thông", "use of telecom services"));

    private static readonly DeprivationIndicator[] SchoolHomeAndWater =
    [
        new("adult-education", Education, new("trình độ giáo dục của người lớn", "education of adults")),
        new("child-schooling", Education, new("tình trạng đi học của trẻ em", "schooling of children")),
        new("housing-quality", Housing, new("chất lượng nhà ở", "quality of housing")),
        new("floor-area", Housing, new("diện tích nhà ở bình quân đầu người", "floor area per person")),
        new("water", WaterAndSanitation, new("nguồn nước sinh hoạt", "source of water")),
        new("latrine", WaterAndSanitation, new("nhà tiêu hợp vệ sinh", "hygienic latrine")),
    ];

    /// <summary>The 10 of Quyết định 59/2015/QĐ-TTg.</summary>
    public static IReadOnlyList<DeprivationIndicator> Of2016 { get; } =
    [
        new("health-services", Health, new("tiếp cận các dịch vụ y tế", "access to health services")),
        HealthInsurance,
        .. SchoolHomeAndWater,
        TelecomServices,
        new("information-assets", Information, new("tài sản phục vụ tiếp cận thông tin", "assets to reach information")),
    ];

    /// <summary>The 12 of Nghị định 07/2021/NĐ-CP.</summary>
    public static IReadOnlyList<DeprivationIndicator> Of2022 { get; } =
    [
        new("employment", Employment, new("việc làm", "employment")),
        new("dependants", Employment, new("người phụ thuộc trong hộ gia đình", "dependants in the household")),
        new("nutrition", Health, new("dinh dưỡng", "nutrition")),
        HealthInsurance,
        .. SchoolHomeAndWater,
        TelecomServices,
        new("information-means", Information, new("phương tiện phục vụ tiếp cận thông tin", "means of information")),
    ];
}
