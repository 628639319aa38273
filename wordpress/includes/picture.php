<?php
/**
 * What a widget shows, as a shadow root in the page (declarative shadow DOM): seen before the script has
 * come, and taken over by it in place. Without it visitors would see a list turn into a map.
 *
 * The files are made by the build (scripts/wordpress/fallback.mjs); data is escaped in them.
 *
 * @package Ensie_Widgets
 */

namespace Ensie_Widgets;

defined( 'ABSPATH' ) || exit;

/** Attributes that change nothing of it, or nothing but its language and its headings. */
const SAME_PICTURE = array( 'lang', 'headingLevel', 'deepLink', 'jsonLd', 'lines' );

/**
 * The finished picture of the bundled project.
 *
 * @param string $widget     One of the keys of BLOCKS.
 * @param array  $attributes Valid values by the name in the schema.
 * @param string $language   Language tag.
 * @return string HTML; nothing where the widget will show something else, or where no page is made.
 */
function picture( $widget, array $attributes, $language ) {
	$locale = match_locale( $language );
	$level  = isset( $attributes['headingLevel'] ) ? $attributes['headingLevel'] : '2';
	// The funding statement speaks more languages, and a card without a heading has a name.
	$is_other = strtok( $locale, '-' ) !== strtok( strtolower( $language ), '-_' ) || 'none' === $level;
	if ( $is_other || is_rest() || array_diff_key( $attributes, array_flip( SAME_PICTURE ) ) ) {
		return '';
	}
	$pictures = wp_json_file_decode( dirname( FILE ) . "/fallback/pictures/$locale.json", array( 'associative' => true ) );
	return at_heading_level( $pictures[ $widget ], $level );
}
