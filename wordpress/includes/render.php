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
	// Of a project in a file of its own nothing is known here, and never another one shown.
	if ( '' === $own && ! isset( $attributes['src'] ) ) {
		$language = isset( $attributes['lang'] ) ? $attributes['lang'] : page_language();
		$content  = fallback( $widget, $attributes, $language );
	}
	if ( ! is_feed() ) {
		enqueue_script();
		$content = sprintf( '<ensie-%1$s%2$s>%3$s</ensie-%1$s>', $widget, attributes_html( $attributes ), $content );
	}
	return sprintf( '<div %s>%s</div>', $wrapper, $content );
}
