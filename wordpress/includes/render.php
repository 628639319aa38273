<?php
/**
 * A widget as HTML.
 *
 * @package Ensie_Widgets
 */

namespace Ensie_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The widget's tag with its content inside, in a <div>: in the middle of a paragraph a browser would
 * otherwise tear the two apart.
 *
 * @param string $widget  One of the keys of BLOCKS.
 * @param array  $given   Values by the name in the schema; those that are not valid are left out, and
 *                        where they say which project is meant, the widget.
 * @param string $wrapper Attributes of the <div>, as HTML.
 * @param string $own     Content that the author has written for it, as HTML.
 * @return string HTML.
 */
function render( $widget, array $given, $wrapper, $own = '' ) {
	// Never the bundled project's partners and grant in the place of another's.
	if ( lost_identity( $widget, $given ) ) {
		return sprintf( '<div %s>%s</div>', $wrapper, $own );
	}
	$attributes = valid_attributes( $widget, $given );
	if ( ! isset( $attributes['lang'] ) && is_rest() ) {
		$attributes['lang'] = page_language();
	}
	$content = $own;
	$picture = '';
	// Of a project in a file of its own nothing is known here, and never another one shown.
	if ( '' === $own && ! isset( $attributes['src'] ) ) {
		$language = isset( $attributes['lang'] ) ? $attributes['lang'] : page_language();
		$content  = fallback( $widget, $attributes, $language );
		$picture  = picture( $widget, $attributes, $language );
	}
	if ( is_text() ) {
		$content = with_pictures( $content );
	} else {
		enqueue_script();
		$content = sprintf( '<ensie-%1$s%2$s>%3$s</ensie-%1$s>', $widget, attributes_html( $attributes ), $picture . $content );
	}
	return sprintf( '<div %s>%s</div>', $wrapper, $content );
}

/**
 * Whether what is made is a feed or an excerpt: no page that has a script.
 *
 * @return bool
 */
function is_text() {
	return is_feed() || doing_filter( 'get_the_excerpt' );
}

/**
 * Drawings as files: readers of feeds take out what is drawn in the text itself.
 *
 * @param string $html HTML.
 * @return string HTML.
 */
function with_pictures( $html ) {
	$address = esc_url( plugins_url( 'assets/eu-emblem.png', FILE ) );
	return preg_replace(
		'~<svg\b[^>]* aria-label="([^"]*)"[^>]*>.*?</svg>~s',
		'<img src="' . $address . '" alt="$1" width="127" height="87">',
		$html
	);
}

/**
 * An excerpt of a post with nothing but widgets would be empty.
 *
 * @param string[] $blocks Names of the blocks whose text may stand in an excerpt.
 * @return string[] The same, with ours.
 */
function allow_in_excerpts( $blocks ) {
	foreach ( BLOCKS as $name ) {
		$blocks[] = "ensie-widgets/$name";
	}
	return $blocks;
}
