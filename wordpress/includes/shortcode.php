<?php
/**
 * The shortcode: [ensie widget="partner-map" lang="sk" heading-level="3"], or with content of one's own
 * for visitors without JavaScript: [ensie widget="partner-map"]<ul>…</ul>[/ensie]
 *
 * @package Ensie_Widgets
 */

namespace Ensie_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Renders the shortcode.
 *
 * @param array|string $written What is written in it; an empty string for nothing.
 * @param string       $content What stands between it and its end.
 * @return string HTML.
 */
function render_shortcode( $written, $content = '' ) {
	$words   = array_filter( (array) $written, 'is_int', ARRAY_FILTER_USE_KEY );
	$written = named_attributes( (array) $written );
	$widget  = isset( $written['widget'] ) ? $written['widget'] : '';
	if ( ! isset( BLOCKS[ $widget ] ) ) {
		/* translators: %s: names of the widgets, separated by commas. */
		$help = __( 'Write which widget you want: widget="…" with one of %s.', 'ensie-widgets' );
		return note( sprintf( $help, implode( ', ', array_keys( BLOCKS ) ) ) );
	}
	unset( $written['widget'] );
	$given = array();
	$names = array_map( __NAMESPACE__ . '\attribute_name', array_keys( attribute_schemas( $widget ) ) );
	$stray = array_diff( array_map( 'strtolower', $words ), $names );
	foreach ( array_combine( array_keys( attribute_schemas( $widget ) ), $names ) as $name => $attribute ) {
		if ( isset( $written[ $attribute ] ) ) {
			// Without quotes a value ends at its first space, and what follows has no name.
			$is_cut         = in_array( $name, IDENTITY, true ) && ( $stray || in_array( $attribute, $words, true ) );
			$given[ $name ] = $is_cut ? '' : $written[ $attribute ];
		}
	}
	$used = array_map( __NAMESPACE__ . '\attribute_name', array_keys( valid_attributes( $widget, $given ) ) );
	$html = render( $widget, $given, 'class="ensie-widget"', own_content( (string) $content ) );
	return $html . note_ignored( array_diff_key( $written, array_flip( $used ) ) );
}

/**
 * An author's content for the tag. WordPress has made paragraphs across the shortcode's ends.
 *
 * @param string $content HTML.
 * @return string HTML.
 */
function own_content( $content ) {
	$html = force_balance_tags( wp_kses_post( $content ) );
	return trim( preg_replace( '~<p>\s*</p>~', '', $html ) );
}

/**
 * Attributes by their names. One without a value (`deep-link`) is true. Quotes that a text editor
 * has made typographic do not count.
 *
 * @param array $written Attributes as WordPress reads them.
 * @return array Values by lower-case names.
 */
function named_attributes( array $written ) {
	$named = array();
	foreach ( $written as $name => $value ) {
		if ( is_int( $name ) ) {
			list( $name, $value ) = array( $value, 'true' );
		}
		$value = html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$value = preg_replace( '/^[\s"\'“”„‟«»″‘’‚]+|[\s"\'“”„‟«»″‘’‚]+$/u', '', $value );
		if ( is_string( $value ) && '' !== (string) $name ) {
			$named[ strtolower( $name ) ] = $value;
		}
	}
	return $named;
}

/**
 * Names what was left out, for those who can correct it.
 *
 * @param array $ignored Values by name.
 * @return string HTML.
 */
function note_ignored( array $ignored ) {
	if ( ! $ignored ) {
		return '';
	}
	$written = array();
	foreach ( $ignored as $name => $value ) {
		$text      = is_scalar( $value ) ? $value : wp_json_encode( $value );
		$written[] = "$name=\"$text\"";
	}
	/* translators: %s: what is written in the shortcode, e.g. heading-level="9". */
	return note( sprintf( __( 'Not understood and left out: %s', 'ensie-widgets' ), implode( ' ', $written ) ) );
}

/**
 * A note that visitors do not see.
 *
 * @param string $text Text.
 * @return string HTML.
 */
function note( $text ) {
	return current_user_can( 'edit_posts' ) ? '<p><strong>[ensie]</strong> ' . esc_html( $text ) . '</p>' : '';
}
