<?php
/**
 * What stands inside a widget's tag: all of its content as plain HTML. Visitors without JavaScript,
 * search engines, feeds and e-mails get this.
 *
 * The files are made by the build (scripts/wordpress/fallback.mjs); data is escaped in them.
 *
 * @package Ensie_Widgets
 */

namespace Ensie_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * A widget's content as HTML.
 *
 * @param string $widget     One of the keys of BLOCKS.
 * @param array  $attributes Valid values by the name in the schema.
 * @param string $language   Language tag.
 * @return string HTML.
 */
function fallback( $widget, array $attributes, $language ) {
	$texts    = fallback_texts( match_locale( $language ) );
	$variants = $texts['html'][ $widget ];
	switch ( $widget ) {
		case 'funding-banner':
			return funding_fallback( $variants, $attributes, $texts['grant'] );
		case 'objectives-list':
			$show = isset( $attributes['show'] ) ? $attributes['show'] : '';
			$html = isset( $variants[ $show ] ) ? $variants[ $show ] : $variants[''];
			break;
		default:
			$html = $variants[''];
	}
	return at_heading_level( $html, isset( $attributes['headingLevel'] ) ? $attributes['headingLevel'] : '2' );
}

/**
 * The content of all widgets in one locale.
 *
 * @param string $locale One of LOCALES.
 * @return array `html`: HTML by widget and variant; `grant`: number of the bundled project's grant.
 */
function fallback_texts( $locale ) {
	static $texts = array();
	if ( ! isset( $texts[ $locale ] ) ) {
		$texts[ $locale ] = wp_json_file_decode( dirname( FILE ) . "/fallback/$locale.json", array( 'associative' => true ) );
	}
	return $texts[ $locale ];
}

/**
 * The funding statement. A page that names another grant has another project: as in the element,
 * nothing of the bundled one is said about it.
 *
 * @param array  $variants   HTML by what is said.
 * @param array  $attributes Valid values by the name in the schema.
 * @param string $grant      Number of the bundled project's grant.
 * @return string HTML.
 */
function funding_fallback( array $variants, array $attributes, $grant ) {
	$given    = wp_parse_args(
		$attributes,
		array(
			'grant'     => $grant,
			'programme' => '',
			'statement' => 'co-funded',
			'period'    => '2014-2020',
		)
	);
	$is_other = $given['grant'] !== $grant;
	$says     = $is_other ? 'grant' : 'project';
	if ( '' !== $given['programme'] ) {
		$says = 'programme';
	}
	return strtr(
		$variants[ "$says {$given['statement']} {$given['period']}" ],
		array(
			'{grant}'     => esc_html( $given['grant'] ),
			'{programme}' => esc_html( $given['programme'] ),
		)
	);
}

/**
 * Headings where the page wants them. The files have them from <h2> on.
 *
 * @param string $html  HTML.
 * @param string $level `2` to `6`, or `none`.
 * @return string HTML.
 */
function at_heading_level( $html, $level ) {
	if ( 'none' === $level ) {
		return preg_replace( '~<h2\b.*?</h2>\s*~s', '', $html, 1 );
	}
	return preg_replace_callback(
		'~(?<=<h|</h)[2-6]\b~',
		static function ( $found ) use ( $level ) {
			return min( 6, (int) $found[0] + (int) $level - 2 );
		},
		$html
	);
}
