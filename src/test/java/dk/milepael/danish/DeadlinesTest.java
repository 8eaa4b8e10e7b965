package dk.milepael.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.DeadlineNote;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {
    private final Deadlines deadlines = new Deadlines();

    /** The expression, its first and last day, precision and part; «-» for none. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    # a month
                    dec-07                        | 2007-12-01 | 2007-12-31 | MONTH | -
                    dec-2007                      | 2007-12-01 | 2007-12-31 | MONTH | -
                    dec.-07                       | 2007-12-01 | 2007-12-31 | MONTH | -
                    december 2007                 | 2007-12-01 | 2007-12-31 | MONTH | -
                    nov-07                        | 2007-11-01 | 2007-11-30 | MONTH | -
                    jan-08                        | 2008-01-01 | 2008-01-31 | MONTH | -
                    feb-08                        | 2008-02-01 | 2008-02-29 | MONTH | -
                    mar-08                        | 2008-03-01 | 2008-03-31 | MONTH | -
                    apr-08                        | 2008-04-01 | 2008-04-30 | MONTH | -
                    jul-08                        | 2008-07-01 | 2008-07-31 | MONTH | -
                    jan./feb-08                   | 2008-01-01 | 2008-02-29 | MONTH | -
                    maj '27                       | 2027-05-01 | 2027-05-31 | MONTH | -
                    sep 27                        | 2027-09-01 | 2027-09-30 | MONTH | -
                    2026-05                       | 2026-05-01 | 2026-05-31 | MONTH | -
                    august 2013                   | 2013-08-01 | 2013-08-31 | MONTH | -
                    marts 2010                    | 2010-03-01 | 2010-03-31 | MONTH | -
                    marts 2016                    | 2016-03-01 | 2016-03-31 | MONTH | -
                    i februar 2015                | 2015-02-01 | 2015-02-28 | MONTH | -
                    april 2007                    | 2007-04-01 | 2007-04-30 | MONTH | -
                    December 2018                 | 2018-12-01 | 2018-12-31 | MONTH | -
                    april 2008                    | 2008-04-01 | 2008-04-30 | MONTH | -
                    april 2009                    | 2009-04-01 | 2009-04-30 | MONTH | -
                    oktober 2009                  | 2009-10-01 | 2009-10-31 | MONTH | -
                    august 2010                   | 2010-08-01 | 2010-08-31 | MONTH | -
                    oktober 2010                  | 2010-10-01 | 2010-10-31 | MONTH | -
                    maj 2011                      | 2011-05-01 | 2011-05-31 | MONTH | -
                    november 2018                 | 2018-11-01 | 2018-11-30 | MONTH | -
                    # a third of a month
                    primo december 2007           | 2007-12-01 | 2007-12-10 | MONTH | PRIMO
                    medio februar 2016            | 2016-02-11 | 2016-02-20 | MONTH | MEDIO
                    medio juni 2010               | 2010-06-11 | 2010-06-20 | MONTH | MEDIO
                    ultimo september 2011         | 2011-09-21 | 2011-09-30 | MONTH | ULTIMO
                    ultimo oktober 2011           | 2011-10-21 | 2011-10-31 | MONTH | ULTIMO
                    senest ultimo januar 2008     | 2008-01-21 | 2008-01-31 | MONTH | ULTIMO
                    ult. okt. 2011                | 2011-10-21 | 2011-10-31 | MONTH | ULTIMO
                    ultimojanuar 2008             | 2008-01-21 | 2008-01-31 | MONTH | ULTIMO
                    starten af marts 2027         | 2027-03-01 | 2027-03-10 | MONTH | PRIMO
                    midt i maj 2027               | 2027-05-11 | 2027-05-20 | MONTH | MEDIO
                    ultimo januar/primo februar 2010 | 2010-01-21 | 2010-02-10 | MONTH | -
                    pr. ultimo januar 2010        | 2010-01-31 | 2010-01-31 | DAY   | -
                    pr. ultimo august 2019        | 2019-08-31 | 2019-08-31 | DAY   | -
                    # a third of a year
                    primo 2010                    | 2010-01-01 | 2010-03-31 | YEAR  | PRIMO
                    primo 2019                    | 2019-01-01 | 2019-03-31 | YEAR  | PRIMO
                    medio 2008                    | 2008-05-01 | 2008-07-31 | YEAR  | MEDIO
                    medio 2016                    | 2016-05-01 | 2016-07-31 | YEAR  | MEDIO
                    senest medio 2011             | 2011-05-01 | 2011-07-31 | YEAR  | MEDIO
                    ultimo 2016                   | 2016-10-01 | 2016-12-31 | YEAR  | ULTIMO
                    slutningen af 2015            | 2015-10-01 | 2015-12-31 | YEAR  | ULTIMO
                    midten af 2027                | 2027-05-01 | 2027-07-31 | YEAR  | MEDIO
                    fra start 2015 til slutningen af 2015 | 2015-01-01 | 2015-12-31 | YEAR | -
                    # a week
                    uge 7 2011                    | 2011-02-14 | 2011-02-20 | WEEK  | -
                    uge7, 2011                    | 2011-02-14 | 2011-02-20 | WEEK  | -
                    uge nr. 7 i 2011              | 2011-02-14 | 2011-02-20 | WEEK  | -
                    ultimo uge 7 2011             | 2011-02-17 | 2011-02-18 | WEEK  | ULTIMO
                    ultimo uge 1 2011             | 2011-01-06 | 2011-01-07 | WEEK  | ULTIMO
                    uge 53 2026                   | 2026-12-28 | 2027-01-03 | WEEK  | -
                    uge 10–12 2027                | 2027-03-08 | 2027-03-28 | WEEK  | -
                    uge 10-12, 2027               | 2027-03-08 | 2027-03-28 | WEEK  | -
                    i januar 2008 – uge 4         | 2008-01-21 | 2008-01-27 | WEEK  | -
                    januar 2008 - uge 4           | 2008-01-21 | 2008-01-27 | WEEK  | -
                    # a quarter, half or tertial
                    1. kvartal 2008               | 2008-01-01 | 2008-03-31 | QUARTER | -
                    4. kvartal 2009               | 2009-10-01 | 2009-12-31 | QUARTER | -
                    i 2. kvartal 2010             | 2010-04-01 | 2010-06-30 | QUARTER | -
                    2016 4. kvartal               | 2016-10-01 | 2016-12-31 | QUARTER | -
                    4. kv. 2016                   | 2016-10-01 | 2016-12-31 | QUARTER | -
                    4.kvartal2016                 | 2016-10-01 | 2016-12-31 | QUARTER | -
                    4 kvartal 2016                | 2016-10-01 | 2016-12-31 | QUARTER | -
                    Q1 2026                       | 2026-01-01 | 2026-03-31 | QUARTER | -
                    2026 Q3                       | 2026-07-01 | 2026-09-30 | QUARTER | -
                    tredje kvartal 2026           | 2026-07-01 | 2026-09-30 | QUARTER | -
                    3. og 4. kvartal 2026         | 2026-07-01 | 2026-12-31 | QUARTER | -
                    1.-2. kvartal 2026            | 2026-01-01 | 2026-06-30 | QUARTER | -
                    ultimo 1. kvartal 2026        | 2026-03-01 | 2026-03-31 | QUARTER | ULTIMO
                    1. halvår 2016                | 2016-01-01 | 2016-06-30 | HALF | -
                    1. halvår af 2016             | 2016-01-01 | 2016-06-30 | HALF | -
                    første halvår 2011            | 2011-01-01 | 2011-06-30 | HALF | -
                    i løbet af andet halvår 2011  | 2011-07-01 | 2011-12-31 | HALF | -
                    første halvdel af 2012        | 2012-01-01 | 2012-06-30 | HALF | -
                    1. halvdel af 2010            | 2010-01-01 | 2010-06-30 | HALF | -
                    første halvår af 2010         | 2010-01-01 | 2010-06-30 | HALF | -
                    første halvår af 2016         | 2016-01-01 | 2016-06-30 | HALF | -
                    i løbet af 1. halvdel af 2010 | 2010-01-01 | 2010-06-30 | HALF | -
                    midten af 2. halvår 2026      | 2026-09-01 | 2026-10-31 | HALF | MEDIO
                    1. tertial 2026               | 2026-01-01 | 2026-04-30 | PERIOD | -
                    2. tertial 2026               | 2026-05-01 | 2026-08-31 | PERIOD | -
                    3. tertial 2026               | 2026-09-01 | 2026-12-31 | PERIOD | -
                    medio 2. tertial 2026         | 2026-06-01 | 2026-07-31 | PERIOD | MEDIO
                    # years
                    2016                          | 2016-01-01 | 2016-12-31 | YEAR | -
                    i løbet af 2016               | 2016-01-01 | 2016-12-31 | YEAR | -
                    i løbet af 2010               | 2010-01-01 | 2010-12-31 | YEAR | -
                    år 2015                       | 2015-01-01 | 2015-12-31 | YEAR | -
                    frem til 2012                 | 2012-01-01 | 2012-12-31 | YEAR | -
                    i løbet af 2011 og 2012       | 2011-01-01 | 2012-12-31 | YEAR | -
                    i det meste af 2019           | 2019-01-01 | 2019-12-31 | YEAR | -
                    2016/17                       | 2016-01-01 | 2017-12-31 | YEAR | -
                    2016/2017                     | 2016-01-01 | 2017-12-31 | YEAR | -
                    2016-2017                     | 2016-01-01 | 2017-12-31 | YEAR | -
                    2016 -2017                    | 2016-01-01 | 2017-12-31 | YEAR | -
                    2014 - 2015                   | 2014-01-01 | 2015-12-31 | YEAR | -
                    2016-17                       | 2016-01-01 | 2017-12-31 | YEAR | -
                    2017/18                       | 2017-01-01 | 2018-12-31 | YEAR | -
                    2018/19                       | 2018-01-01 | 2019-12-31 | YEAR | -
                    2015-2018                     | 2015-01-01 | 2018-12-31 | YEAR | -
                    i perioden 2015-2017          | 2015-01-01 | 2017-12-31 | YEAR | -
                    i perioden 2009-12            | 2009-01-01 | 2012-12-31 | YEAR | -
                    2010-13                       | 2010-01-01 | 2013-12-31 | YEAR | -
                    2010-2012                     | 2010-01-01 | 2012-12-31 | YEAR | -
                    2010 og 2011                  | 2010-01-01 | 2011-12-31 | YEAR | -
                    2017 og 2018                  | 2017-01-01 | 2018-12-31 | YEAR | -
                    i perioden 2008 – 2011        | 2008-01-01 | 2011-12-31 | YEAR | -
                    I periode 2015-2018           | 2015-01-01 | 2018-12-31 | YEAR | -
                    i løbet af 2011 og første halvdel af 2012 | 2011-01-01 | 2012-06-30 | HALF | -
                    # a day
                    d. 14. juni 2011              | 2011-06-14 | 2011-06-14 | DAY | -
                    1. sept. 2011                 | 2011-09-01 | 2011-09-01 | DAY | -
                    1.sept.2011                   | 2011-09-01 | 2011-09-01 | DAY | -
                    1. SEPTEMBER 2011             | 2011-09-01 | 2011-09-01 | DAY | -
                    den 29. november 2007         | 2007-11-29 | 2007-11-29 | DAY | -
                    den 17. december 2009         | 2009-12-17 | 2009-12-17 | DAY | -
                    den 21. september 2009        | 2009-09-21 | 2009-09-21 | DAY | -
                    den 22. april 2015            | 2015-04-22 | 2015-04-22 | DAY | -
                    den 12.8.2009                 | 2009-08-12 | 2009-08-12 | DAY | -
                    01. oktober 2018              | 2018-10-01 | 2018-10-01 | DAY | -
                    02. oktober 2018              | 2018-10-02 | 2018-10-02 | DAY | -
                    25. oktober 2018              | 2018-10-25 | 2018-10-25 | DAY | -
                    06. november 2018             | 2018-11-06 | 2018-11-06 | DAY | -
                    22. november 2018             | 2018-11-22 | 2018-11-22 | DAY | -
                    26. november 2018             | 2018-11-26 | 2018-11-26 | DAY | -
                    04. december 2018             | 2018-12-04 | 2018-12-04 | DAY | -
                    31.1.2010                     | 2010-01-31 | 2010-01-31 | DAY | -
                    1.12.2009                     | 2009-12-01 | 2009-12-01 | DAY | -
                    1.1.2009                      | 2009-01-01 | 2009-01-01 | DAY | -
                    31-01-2010                    | 2010-01-31 | 2010-01-31 | DAY | -
                    31-01-10                      | 2010-01-31 | 2010-01-31 | DAY | -
                    31/01/2010                    | 2010-01-31 | 2010-01-31 | DAY | -
                    2010-01-31                    | 2010-01-31 | 2010-01-31 | DAY | -
                    15/2-2010                     | 2010-02-15 | 2010-02-15 | DAY | -
                    15/2 2010                     | 2010-02-15 | 2010-02-15 | DAY | -
                    20261231                      | 2026-12-31 | 2026-12-31 | DAY | -
                    inden 31.1.2010               | 2010-01-31 | 2010-01-31 | DAY | -
                    Inden 30.6.2011               | 2011-06-30 | 2011-06-30 | DAY | -
                    Inden 1. februar 2010         | 2010-02-01 | 2010-02-01 | DAY | -
                    Inden 1. marts 2010           | 2010-03-01 | 2010-03-01 | DAY | -
                    inden 30.9.2010               | 2010-09-30 | 2010-09-30 | DAY | -
                    senest 1.4.2010               | 2010-04-01 | 2010-04-01 | DAY | -
                    senest den 1. april 2010      | 2010-04-01 | 2010-04-01 | DAY | -
                    pr. 1.2.2010                  | 2010-02-01 | 2010-02-01 | DAY | -
                    Pr. 15.2.2010                 | 2010-02-15 | 2010-02-15 | DAY | -
                    Pr. 1.5.2010                  | 2010-05-01 | 2010-05-01 | DAY | -
                    pr. 1.4.2010                  | 2010-04-01 | 2010-04-01 | DAY | -
                    Pr. 1.10.2008                 | 2008-10-01 | 2008-10-01 | DAY | -
                    pr. 1. september 2009         | 2009-09-01 | 2009-09-01 | DAY | -
                    pr. 1. april 2010             | 2010-04-01 | 2010-04-01 | DAY | -
                    pr. 1. august 2009            | 2009-08-01 | 2009-08-01 | DAY | -
                    1. januar 2012                | 2012-01-01 | 2012-01-01 | DAY | -
                    1. december 2011              | 2011-12-01 | 2011-12-01 | DAY | -
                    1. februar 2008               | 2008-02-01 | 2008-02-01 | DAY | -
                    onsdag den 3. februar 2027    | 2027-02-03 | 2027-02-03 | DAY | -
                    mandag i uge 20 2027          | 2027-05-17 | 2027-05-17 | DAY | -
                    fredag d. 5/3-2027            | 2027-03-05 | 2027-03-05 | DAY | -
                    # before and by the end of
                    inden maj 2010                | -          | 2010-04-30 | DAY | -
                    inden 2010                    | -          | 2009-12-31 | DAY | -
                    inden 1. kvartal 2027         | -          | 2026-12-31 | DAY | -
                    inden sommerferien 2027       | -          | 2027-06-30 | DAY | -
                    før 15. maj 2027              | -          | 2027-05-14 | DAY | -
                    inden udgangen af 2011        | 2011-12-31 | 2011-12-31 | DAY | -
                    inden udgangen af 2010        | 2010-12-31 | 2010-12-31 | DAY | -
                    inden udgangen af 2016        | 2016-12-31 | 2016-12-31 | DAY | -
                    inden udgangen af april 2011  | 2011-04-30 | 2011-04-30 | DAY | -
                    ved udgangen af 2009          | 2009-12-31 | 2009-12-31 | DAY | -
                    inden udgangen af 2. kvartal 2027 | 2027-06-30 | 2027-06-30 | DAY | -
                    inden årsskiftet 2027/28      | 2027-12-31 | 2027-12-31 | DAY | -
                    resten af 2011                | -          | 2011-12-31 | YEAR | -
                    løbende, dog senest 15. marts 2027 | -     | 2027-03-15 | DAY | -
                    # seasons and named periods
                    foråret 2015                  | 2015-03-01 | 2015-05-31 | PERIOD | -
                    i foråret 2015                | 2015-03-01 | 2015-05-31 | PERIOD | -
                    sommeren 2015                 | 2015-06-01 | 2015-08-31 | PERIOD | -
                    efteråret 2015                | 2015-09-01 | 2015-11-30 | PERIOD | -
                    vinteren 2015                 | 2015-12-01 | 2016-02-29 | PERIOD | -
                    vinteren 2015/16              | 2015-12-01 | 2016-02-29 | PERIOD | -
                    sommerferien 2027             | 2027-07-01 | 2027-07-31 | PERIOD | -
                    skoleåret 2026/27             | 2026-08-01 | 2027-07-31 | YEAR | -
                    budgetåret 2027               | 2027-01-01 | 2027-12-31 | YEAR | -
                    # spans
                    november/december 2014        | 2014-11-01 | 2014-12-31 | MONTH | -
                    juli–november 2009            | 2009-07-01 | 2009-11-30 | MONTH | -
                    juli - november 2009          | 2009-07-01 | 2009-11-30 | MONTH | -
                    november-januar 2010          | 2009-11-01 | 2010-01-31 | MONTH | -
                    27. august – 1. oktober 2018  | 2018-08-27 | 2018-10-01 | PERIOD | -
                    27. august 2018 – 01. oktober 2018 | 2018-08-27 | 2018-10-01 | PERIOD | -
                    03. oktober 2018 – 24. oktober 2018 | 2018-10-03 | 2018-10-24 | PERIOD | -
                    26. oktober 2018 – 05. november 2018 | 2018-10-26 | 2018-11-05 | PERIOD | -
                    07. november 2018 – 19. november 2018 | 2018-11-07 | 2018-11-19 | PERIOD | -
                    i perioden juli - november 2009 | 2009-07-01 | 2009-11-30 | MONTH | -
                    med start 27. august og slut 1. oktober 2018 | 2018-08-27 | 2018-10-01 | PERIOD | -
                    fra 1. maj til 30. juni 2027  | 2027-05-01 | 2027-06-30 | PERIOD | -
                    1.12.2009 - i 2. kvartal 2010 | 2009-12-01 | 2010-06-30 | QUARTER | -
                    """)
    void words_name_the_days_of_the_deadline_table(
            String words, String first, String last, String precision, String part) {
        var read = deadlines.read(words, YearHints.NONE);

        assertThat(days(read)).isEqualTo("%s %s %s %s".formatted(first, last, precision, part));
        assertThat(read.raw()).isEqualTo(words);
        assertThat(read.due()).isEqualTo(read.last());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fra 15. oktober 2026                | STARTING
                    fra 1. februar 2008                 | STARTING
                    fra 1.1.2009                        | STARTING
                    fra 2009                            | STARTING
                    fra 2010                            | STARTING
                    fra 2015                            | STARTING
                    fra 2020                            | STARTING
                    fra 2022                            | STARTING
                    efter sommerferien 2026             | STARTING
                    løbende                             | ONGOING
                    Løbende.                            | ONGOING
                    jævnligt                            | ONGOING
                    kontinuerligt                       | ONGOING
                    vedvarende                          | ONGOING
                    hele tiden                          | ONGOING
                    når det er relevant                 | ONGOING
                    hver 6. måned                       | RECURRING
                    månedligt                           | RECURRING
                    hvert kvartal                       | RECURRING
                    kvartalsvis                         | RECURRING
                    månedlig                            | RECURRING
                    1 gang månedligt                    | RECURRING
                    ugentligt                           | RECURRING
                    daglig                              | RECURRING
                    årlig                               | RECURRING
                    årligt                              | RECURRING
                    en gang om året                     | RECURRING
                    tre gange årligt                    | RECURRING
                    1 gang om måneden                   | RECURRING
                    snarest muligt                      | RELATIVE
                    5 hverdage fra henvendelse          | RELATIVE
                    ved endt implementering             | RELATIVE
                    3-6 måneder                         | RELATIVE
                    12 måneder                          | RELATIVE
                    3 år                                | RELATIVE
                    fire år                             | RELATIVE
                    10-15 år                            | RELATIVE
                    to hverdage                         | RELATIVE
                    så snart                            | RELATIVE
                    1/2 %                               | UNREADABLE
                    6.1                                 | UNREADABLE
                    2-4 projekter                       | UNREADABLE
                    06+07+08                            | UNREADABLE
                    Overenskomst 08                     | UNREADABLE
                    12 34 56 78                         | UNREADABLE
                    sag 2010-12345                      | UNREADABLE
                    Budget 2019                         | UNREADABLE
                    2. budgetopfølgning 2018            | UNREADABLE
                    Virksomhedsplan 2010                | UNREADABLE
                    31-02-2026                          | UNREADABLE
                    32-13-2026                          | UNREADABLE
                    senest 31.4.2027                    | UNREADABLE
                    31. februar 2026                    | UNREADABLE
                    15-01-2026 (ny frist 30/2-2026)     | UNREADABLE
                    afventer                            | UNREADABLE
                    ikke fastsat                        | UNREADABLE
                    30. februar 2027                    | UNREADABLE
                    29. februar 2027                    | UNREADABLE
                    uge 53 2027                         | UNREADABLE
                    32. maj 2027                        | UNREADABLE
                    inden jul                           | UNREADABLE
                    """)
    void words_without_a_last_day_say_so(String words, DeadlineKind kind) {
        var read = deadlines.read(words, YearHints.NONE);

        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.raw()).isEqualTo(words);
        assertThat(read.due()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ultimo uge 7, 2026-02-13",
        "uge 7, 2026-02-15",
        "årets udgang, 2026-12-31",
        "ved årets udgang, 2026-12-31",
        "ved årsskiftet, 2026-12-31",
        "sidst på året, 2026-12-31",
        "ultimo året, 2026-12-31",
        "de første 8 måneder af året, 2026-08-31",
        "15/2, 2026-02-15",
        "15.2., 2026-02-15",
        "1. sept., 2026-09-01",
        "d. 14. juni, 2026-06-14",
        "andet halvår, 2026-12-31",
        "i januar – uge 4, 2026-01-25",
        "i januar - uge 4, 2026-01-25",
        "i løbet af året, 2026-12-31",
        "pr. ultimo januar, 2026-01-31",
        "ultimo august, 2026-08-31",
        "primo december, 2026-12-10",
        "sommeren, 2026-08-31",
        "mandag i uge 20, 2026-05-11",
        "resten af året, 2026-12-31",
    })
    void a_missing_year_is_the_plans(String words, LocalDate due) {
        var read = deadlines.read(words, new YearHints(null, 2026, LocalDate.of(2025, 5, 31)));

        assertThat(read.due()).isEqualTo(due);
        assertThat(read.notes())
                .contains(new DeadlineNote.AssumedYear(2026, DeadlineNote.Basis.PLAN_YEAR));
    }

    @Test
    void a_missing_year_is_taken_from_the_nearest_hint() {
        var status = LocalDate.of(2025, 5, 31);

        assertThat(deadlines.read("1. maj", new YearHints(2027, 2026, status)).due())
                .isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(deadlines.read("1. maj", new YearHints(null, null, status)).notes())
                .containsExactly(
                        new DeadlineNote.AssumedYear(2025, DeadlineNote.Basis.STATUS_DATE));
        assertThat(deadlines.read("1. maj", YearHints.NONE))
                .isEqualTo(Deadline.unreadable("1. maj"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "31. maj 2027 (afventer), 31. maj 2027, 2027-05-31",
        "Færdig 31. maj 2027, 31. maj 2027, 2027-05-31",
        "se bilag; senest 1.4.2027, senest 1.4.2027, 2027-04-01",
    })
    void prose_around_a_clear_date_is_no_part_of_it(String cell, String raw, LocalDate due) {
        var read = deadlines.read(cell, YearHints.NONE);

        assertThat(read.raw()).isEqualTo(raw);
        assertThat(read.due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "15. april 2027 (tidligere 1. februar), 2027-04-15, 1. februar, 2027-02-01",
        "1. februar 2027 rykket til 15. april 2027, 2027-04-15, 1. februar 2027, 2027-02-01",
        "1. februar 2027 – rykket til 4. kvartal 2026, 2026-12-31, 1. februar 2027, 2027-02-01",
        "rykket fra 1. februar 2027 til 15. april 2027, 2027-04-15, 1. februar 2027, 2027-02-01",
    })
    void the_newest_deadline_is_in_force(
            String cell, LocalDate due, String oldRaw, LocalDate oldDue) {
        var read = deadlines.read(cell, YearHints.NONE);

        assertThat(read.due()).isEqualTo(due);
        assertThat(read.notes()).contains(new DeadlineNote.Superseded(oldRaw, oldDue));
    }

    @Test
    void the_last_of_two_deadlines_is_in_force() {
        var read = deadlines.read("medio 2019 og ved udgangen af 2019", YearHints.NONE);

        assertThat(read.due()).isEqualTo(LocalDate.of(2019, 12, 31));
        assertThat(read.notes())
                .containsExactly(new DeadlineNote.Further("medio 2019", LocalDate.of(2019, 7, 31)));
    }

    @Test
    void a_slip_of_one_letter_is_read_and_told() {
        assertThat(deadlines.read("1. setember 2027", YearHints.NONE).notes())
                .containsExactly(new DeadlineNote.Respelt("setember", "september"));
        assertThat(deadlines.read("ultimo okotber 2027", YearHints.NONE).due())
                .isEqualTo(LocalDate.of(2027, 10, 31));
    }

    @Test
    void a_weekday_that_does_not_fit_is_told() {
        assertThat(deadlines.read("torsdag den 3. februar 2027", YearHints.NONE).notes())
                .containsExactly(
                        new DeadlineNote.WeekdayMismatch(
                                DayOfWeek.THURSDAY, LocalDate.of(2027, 2, 3)));
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void every_spelling_of_a_month_is_its_month(Month month) {
        var name = month.getDisplayName(TextStyle.FULL, Locale.of("da"));
        var brief = name.substring(0, 3);
        var day = LocalDate.of(2027, month, 7);

        for (var spelling : List.of(name, name.toUpperCase(Locale.of("da")), brief, brief + ".")) {
            assertThat(deadlines.read(spelling + " 2027", YearHints.NONE).due())
                    .as(spelling)
                    .isEqualTo(YearMonth.of(2027, month).atEndOfMonth());
            assertThat(deadlines.read("7." + spelling + "2027", YearHints.NONE).due())
                    .as(spelling)
                    .isEqualTo(day);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2020, 2026, 2027})
    void every_week_ends_on_its_sunday(int year) {
        var sunday = LocalDate.of(year, 1, 4).with(DayOfWeek.SUNDAY);
        var weeks = LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);

        for (int week = 1; week <= weeks; week++) {
            var read = deadlines.read("uge " + week + " " + year, YearHints.NONE);

            assertThat(read.due()).isEqualTo(sunday.plusWeeks(week - 1));
        }
    }

    private static String days(Deadline read) {
        return read.kind() == DeadlineKind.DATED
                ? "%s %s %s %s"
                        .formatted(
                                read.first() == null ? "-" : read.first(),
                                read.last(),
                                read.precision(),
                                Objects.toString(read.part(), "-"))
                : read.kind().toString();
    }
}
