package dk.milepael.plan;

/** Why the words of an amount leave open how much money it is. */
public enum AmountDoubt {
    /** «1 mio. i 2017 og 2018»: each year or both together. */
    SEVERAL_YEARS,
    /** «1,5-2 mio. kr.»: no single figure. */
    RANGE
}
