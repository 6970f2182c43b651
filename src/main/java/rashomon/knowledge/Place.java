package rashomon.knowledge;

/**
 * A place of the tables.
 *
 * @param type country, region, city
 * @param region first-level region, empty where unknown
 * @param country ISO code
 * @param latitude degrees, NaN where unknown
 */
public record Place(
    String name, String type, String region, String country, double latitude, double longitude) {}
