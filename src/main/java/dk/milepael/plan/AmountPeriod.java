package dk.milepael.plan;

/** Whether an amount is for each year or in all. */
public enum AmountPeriod {
    YEAR,
    TOTAL
}
