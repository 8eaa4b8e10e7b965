package dk.milepael.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {
    private static final Words DANISH = new Words(Words.DANISH);

    @Test
    void the_built_in_stylesheet_has_no_faults() {
        assertThat(Theme.flaws(Templates.builtIn(DANISH).theme())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a picture        | p { background: url(http://x/a.png) }     | »url()« kan ikke bruges
                    in capitals      | p { background: URL('a.png') }            | »url()« kan ikke bruges
                    another way      | p { background: image-set('a.png' 1x) }   | »image-set()« kan ikke bruges
                    by an escape     | p { background: \\75rl(a.png) }           | »\\« kan ikke stå her
                    a stylesheet     | @import 'http://x/a.css';                 | »@import« kan ikke bruges
                    a font           | @font-face { font-family: F }             | »@font-face« kan ikke bruges
                    a script of old  | p { width: expression(alert(1)) }         | »expression()« kan ikke bruges
                    the end of style | p { color: red } </style><script>         | »<« kan ikke stå her
                    an open brace    | p { color: red                            | »{« bliver ikke lukket
                    one too many     | p { color: red } }                        | Her lukkes noget
                    an open comment  | p { color: red } /* og                    | »/*« bliver ikke lukket
                    an open text     | p::before { content: 'a }                 | »'« bliver ikke lukket
                    no semicolon     | p { color: red font-size: 3pt }           | Der mangler et semikolon
                    no value         | p { color }                               | »color« er ikke en egenskab
                    outside braces   | color: red;                               | »color: red« er ikke en egenskab
                    """)
    void a_stylesheet_is_faulty_with(String reason, String css, String wrong) {
        assertThat(Theme.flaws(css)).as(reason).isNotEmpty();
        assertThat(Theme.flaws(css).getFirst().told(DANISH)).contains(wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a:hover, li:not(.x)::before { content: '; } {'; color: rgb(1, 2, 3) }
                    @media screen and (max-width: 40em) { p { margin: 0 calc(1em + 2px) } }
                    @page { margin: 1cm; @bottom-left { content: element(title) } }
                    p { color: red } /* } url( @import */
                    """)
    void a_stylesheet_may_say(String css) {
        assertThat(Theme.flaws(css)).isEmpty();
    }

    @Test
    void a_fault_has_its_line_and_column() {
        var flaw = Theme.flaws("p { margin: 0 }\n\n  a { src: url(x) }").getFirst();

        assertThat(flaw.line()).isEqualTo(3);
        assertThat(flaw.column()).isEqualTo(12);
        assertThat(flaw.quote()).isEqualTo("a { src: url(x) }");
    }
}
