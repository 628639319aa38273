<?php
/**
 * The language of a page, and the locale of ours that fits it.
 *
 * @package Ensie_Widgets
 */

namespace Ensie_Widgets;

defined( 'ABSPATH' ) || exit;

const LOCALES = array( 'en', 'sk', 'hu', 'it', 'lv', 'hr', 'pt', 'ro', 'sl', 'cs', 'sr', 'sr-Latn' );

/**
 * The language of the page as its <html lang> says it, which plugins for several languages change.
 *
 * @return string Language tag.
 */
function page_language() {
	// In the editor WordPress speaks the editor's language, and the page will not.
	return is_rest() ? str_replace( '_', '-', get_locale() ) : get_bloginfo( 'language' );
}

/**
 * Whether the answer goes to the editor or another program rather than into a page.
 *
 * @return bool
 */
function is_rest() {
	return defined( 'REST_REQUEST' ) && REST_REQUEST;
}

/**
 * The locale for a language tag, as the widgets themselves choose it (matchLocale in their script).
 *
 * @param string $tag Language tag (`sk-SK`, `pt_PT`, `sr-Latn-ME`).
 * @return string One of LOCALES.
 */
function match_locale( $tag ) {
	$subtags  = preg_split( '/[-_]/', strtolower( trim( $tag ) ) );
	$language = array_shift( $subtags );
	if ( 'mo' === $language ) {
		$language = 'ro';
	}
	if ( in_array( $language, array( 'sr', 'sh', 'bs', 'cnr' ), true ) ) {
		$is_cyrillic = in_array( 'cyrl', $subtags, true ) || ( 'sr' === $language && ! in_array( 'me', $subtags, true ) );
		return $is_cyrillic && ! in_array( 'latn', $subtags, true ) ? 'sr' : 'sr-Latn';
	}
	return in_array( $language, LOCALES, true ) ? $language : 'en';
}
